/** The words of tracking the organisation's sites. */
export const ja = {
  tag: {
    title: '計測タグ',
    text: 'サイトのすべてのページの <head> の中に、この1行を入れます。ページの閲覧、資料のダウンロード、フォームの送信を記録します。',
    label: '計測タグ',
  },
  check: {
    title: '計測の状態',
    failed: '計測の状態を読み込めませんでした',
    none: 'まだ1件も届いていません',
    noneText: 'タグを入れたら、自分のサイトを一度開いてください。届くとすぐにここに表示されます。',
    columns: { host: 'サイト', pages: 'ページ', views: '閲覧（直近14日）', last: '最後の閲覧' },
    live: '計測中',
    stale: '1日以上届いていません',
    table: '計測しているサイト',
  },
  sites: {
    title: '計測を受け付けるサイト',
    label: 'サイトのアドレス',
    hint: '1行に1つ、https://www.example.jp の形で入力します。空のあいだは、どのサイトからも受け付けます。',
  },
} as const
