/** The words of page groups. */
export const ja = {
  title: 'ページグループ',
  failed: 'ページグループを読み込めませんでした',
  hint: 'サイトのページを意味ごとにまとめます。スコア、開始条件、セグメントは、URLではなくこの名前で選びます。',
  add: 'グループを追加',
  editTitle: 'グループを編集',
  name: 'グループ名',
  patterns: 'URLのパターン',
  patternsHint:
    '1行に1つ。* は任意の文字に合います。ホストから書くと、そのサイトだけに合います。例：/products/*、blog.example.jp/*',
  columns: { name: 'グループ', patterns: 'パターン', matched: '最近のページ' },
  matchedCount: '{{count}}ページ',
  matches: '合うページ（直近14日）',
  noMatches: '直近14日に見られたページには合いません。',
  noPages: 'まだページが計測されていません。「サイトの計測」でタグを設置すると、ここで確かめられます。',
  views: '{{count}}回',
  empty: {
    title: 'ページを意味でまとめます',
    text: '製品・導入事例・料金・採用のように分けると、関心の高さを読み取れます。',
  },
} as const
