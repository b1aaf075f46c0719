/** The words of the settings of "added by hand or list", in Japanese. */
export const ja = {
  by: '追加のしかた',
  hand: '手動で追加',
  listed: 'リストに追加されたとき',
  list: 'リスト',
} as const
