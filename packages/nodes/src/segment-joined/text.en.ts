import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "joined a segment", in English. */
export const en = {
  name: 'Joins a segment',
  plate: 'Start',
  titles: { start: 'Joins {segment}' },
  summaries: { start: 'Segment {segment}' },
  sentences: { start: 'Starts with anyone who joins the segment {segment}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who joined it' },
  problems: {},
  words: {},
} as const satisfies Twin<typeof ja>
