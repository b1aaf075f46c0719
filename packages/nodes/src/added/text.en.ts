import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "added by hand or list", in English. */
export const en = {
  name: 'Added by hand or list',
  plate: 'Start',
  titles: { hand: 'Added by hand', list: 'Added to {list}' },
  summaries: { hand: 'A colleague picks the leads', list: 'List {list}' },
  sentences: {
    hand: 'Starts with anyone added {by}.',
    list: 'Starts with anyone added to {by} {list}.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who were added' },
  problems: {},
  words: { hand: 'by hand', list: 'the list' },
} as const satisfies Twin<typeof ja>
