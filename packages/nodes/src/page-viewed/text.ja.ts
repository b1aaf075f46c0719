import type { NodeText } from '@shirube/engine'

/** The words of "page viewed", in Japanese. */
export const ja = {
  name: 'ページを閲覧',
  plate: '開始条件',
  titles: { any: 'ページを閲覧', named: '{pageGroups}を閲覧' },
  summaries: { any: 'すべてのページ', named: '{pageGroups}', path: 'パスに「{pathContains}」を含む' },
  sentences: {
    start: '{pageGroups}を閲覧した人から始めます。',
    path: '{pageGroups}のうち、パスに「{pathContains}」を含むページを閲覧した人から始めます。',
  },
  ports: { next: '次へ' },
  takers: { next: 'ページを閲覧した人' },
  problems: {
    everyPage: 'どのページを見ても始まります。ページグループかパスで絞れます',
  },
  words: { any: 'サイトのページ', named: 'ページグループ{names}のページ' },
} as const satisfies NodeText
