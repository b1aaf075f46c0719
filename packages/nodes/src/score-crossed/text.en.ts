import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "score crossed a threshold", in English. */
export const en = {
  name: 'Score crosses a threshold',
  titles: { up: '{measure} reaches {threshold}', down: '{measure} below {threshold}' },
  summaries: { up: 'When it rises to it', down: 'When it falls below it' },
  sentences: { start: 'Starts with anyone whose {measure} {direction} {threshold}.' },
  ports: { next: 'Next' },
  takers: { next: 'those whose score crossed it' },
  problems: {},
  words: { points: '{threshold} points', up: 'rises to', down: 'falls below' },
} as const satisfies Twin<typeof ja>
