/** The words of custom fields. */
export const ja = {
  title: 'カスタム項目',
  failed: 'カスタム項目を読み込めませんでした',
  add: '項目を追加',
  editTitle: '項目を編集',
  name: '項目名',
  type: '種類',
  types: { text: '文字', number: '数', date: '日付', boolean: 'はい・いいえ', texts: '複数の文字' },
  options: '選択肢',
  optionsHint: '空にすると、自由に入力できます。Enterで追加します。',
  personal: '個人情報として扱う',
  personalHint: 'リードから消去を求められたとき、一緒に消します。',
  archive: '使わない（アーカイブ）',
  archiveHint: '入力や条件の選択肢に出さなくなります。リードに入っている値は残ります。',
  isArchived: 'アーカイブ',
  columns: { name: '項目', type: '種類', options: '選択肢', personal: '個人情報' },
  isPersonal: '個人情報',
  empty: {
    title: 'リードに独自の項目を足せます',
    text: '「導入予定時期」「席数」など、条件や差し込みに使う項目を追加します。',
  },
} as const
