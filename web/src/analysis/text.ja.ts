/** The words of the analyses. */
export const ja = {
  title: 'アクセス解析',
  note: '誰かがわかっている人のページ閲覧です。機械によるアクセスと、システムリストの人は含みません。',
  by: '集計の単位',
  view: { people: '人', companies: '企業', pages: 'ページ' },
  period: '期間',
  days: '{{days}}日間',
  failed: '閲覧を読み込めませんでした',
  column: {
    person: '氏名',
    company: '企業名',
    page: 'ページ',
    score: 'スコア',
    people: '人数',
    views: '閲覧',
    before: 'その前の{{days}}日',
    last: '最後の閲覧',
  },
  empty: 'この期間の閲覧はありません',
  emptyText: 'トラッカーを設置したサイトを誰かが見ると、その人がわかった時点でここに出ます。',
  toTracking: 'トラッカーの設置を確かめる',
  most: '上位{{most}}件を表示しています',
} as const
