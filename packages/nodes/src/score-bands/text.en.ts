import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "split by score", in English. */
export const en = {
  name: 'Split by score',
  plate: 'Split',
  titles: { split: 'Split by score' },
  summaries: { split: 'On arrival ({measure})' },
  sentences: { split: 'Splits by the score ({measure}) on arrival: {bands}.' },
  ports: { otherwise: 'Otherwise' },
  takers: { band: 'those with {band}', otherwise: 'all others' },
  problems: {
    empty: 'The lower end is above the upper end',
    endless: 'Enter a lower or an upper end',
    overlap: '{scores} is in another band too',
    gap: '{scores} is in no band',
  },
  words: { and: ', ' },
} as const satisfies Twin<typeof ja>
