/** The words of the settings of "handoff", in Japanese. */
export const ja = {
  to: '引き渡す相手',
  answerIn: '受領の期限',
  lateUsual: '{answerIn}以内に受領がなければ責任者に知らせます。',
  escalateTo: '期限切れを知らせる相手',
  choose: '知らせる相手を選ぶ',
  usual: '責任者に戻す',
  show: '引き渡しの理由と行動履歴といっしょに、次のメモを見せます。',
  note: '営業に伝えること',
  noteHint: '例：料金ページを3回見ています。来期の予算を確かめてください',
} as const
