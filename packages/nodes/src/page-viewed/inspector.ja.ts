/** The words of the settings of "page viewed", in Japanese. */
export const ja = {
  pageGroups: 'ページグループ（選ばなければ、すべて）',
  path: 'パスに含む文字',
  addPath: 'パスで絞る',
} as const
