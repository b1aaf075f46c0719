import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "score crossed a threshold", in English. */
export const en = {
  name: 'Score crosses a threshold',
  plate: 'Start',
  titles: { up: 'Score reaches {threshold}', down: 'Score falls below {threshold}' },
  summaries: { up: '{measure}', down: '{measure}' },
  sentences: { start: 'Starts with anyone whose score ({measure}) {direction} {threshold}.' },
  ports: { next: 'Next' },
  takers: { next: 'those whose score crossed it' },
  problems: {},
  words: { points: '{threshold} points', up: 'rises to', down: 'falls below' },
} as const satisfies Twin<typeof ja>
