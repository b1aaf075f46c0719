import type { NodeText } from '@shirube/engine'

/** The words of "mail opened or clicked", in Japanese. */
export const ja = {
  name: 'メールに反応',
  plate: '開始条件',
  titles: { opened: 'メールを開封', clicked: 'メールをクリック' },
  summaries: { any: 'すべてのメール', named: '{mails}' },
  sentences: { start: '{mails}{reaction}人から始めます。' },
  ports: { next: '次へ' },
  takers: { next: 'メールに反応した人' },
  problems: {},
  words: {
    any: 'いずれかのメール',
    named: 'メール{names}',
    opened: 'を開封した',
    clicked: 'のリンクをクリックした',
  },
} as const satisfies NodeText
