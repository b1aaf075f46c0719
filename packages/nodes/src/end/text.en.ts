import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "end", in English. */
export const en = {
  name: 'End',
  plate: 'End',
  titles: { end: 'End' },
  summaries: { end: 'Stops here' },
  sentences: { end: 'It ends here.' },
  ports: {},
  takers: {},
  problems: {},
  words: {},
} as const satisfies Twin<typeof ja>
