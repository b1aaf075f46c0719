/** The words of a timeline. */
export const ja = {
  failed: '行動履歴を読み込めませんでした',
  nothing: 'まだ何も起きていません。',
  older: '前の履歴を表示',
  machine: '機械によるアクセス',
  undone: '取り消した取り込み（集計・スコアの対象外）',
  internal: '社内からのアクセス（集計・スコアの対象外）',
  joined: '匿名だったとき',
  sort: '行動の種類',
  sorts: {
    all: 'すべて',
    calls: '通話・営業',
    mails: 'メール',
    web: 'サイト',
    notes: 'メモ',
    meetings: 'イベント・来店',
    record: '記録の変更',
  },
} as const
