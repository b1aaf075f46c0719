/** The words of the settings of "add to or remove from a list", in Japanese. */
export const ja = { list: 'リスト', change: '追加か解除か', add: '追加する', remove: '外す' } as const
