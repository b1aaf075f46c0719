/** The words of teams. */
export const ja = {
  title: 'チーム',
  failed: 'チームを読み込めませんでした',
  add: 'チームを追加',
  editTitle: 'チームを編集',
  name: 'チーム名',
  members: 'メンバー',
  membersHint: '引き渡しと架電は、上から順番に割り当てます。',
  columns: { name: 'チーム', members: 'メンバー' },
  none: 'メンバーがいません',
  count: '{{count}}人',
  empty: {
    title: 'まずチームを作ります',
    text: '架電や引き渡しを、チームのメンバーに順番に割り当てられます。',
  },
} as const
