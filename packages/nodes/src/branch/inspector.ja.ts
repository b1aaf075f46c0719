/** The words of the settings of "branch by conditions", in Japanese. */
export const ja = {
  intro: '上から順に確かめ、最初に当てはまった道へ分けます。',
  plain: '{when}を分けます。',
  titled: '{when}を「{title}」へ分けます。',
  otherwise: 'どれにも当てはまらない人は「それ以外」へ進みます。',
  when: '分ける条件',
  title: '道の名前',
  name: '名前を付ける',
  newName: '条件に合う人',
  add: '分ける条件を追加',
} as const
