/** The words of the settings of "update a field", in Japanese. */
export const ja = {
  field: '更新する項目',
  value: '値',
  set: '値を入れる',
  clear: '値を消すステップにする',
} as const
