import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "score crossed a threshold", in English. */
export const en = {
  name: 'Score crosses a threshold',
  plate: 'Start',
  titles: {
    up: 'Score reaches {threshold}',
    down: 'Score falls below {threshold}',
    rise: 'Score rises by {threshold}',
  },
  summaries: { up: '{measure}', down: '{measure}', rise: '{measure}, within {days}' },
  sentences: {
    start: 'Starts with anyone whose score ({measure}) {direction} {threshold}.',
    rise: 'Starts with anyone whose score ({measure}) {direction} {threshold} or more within {days}.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those whose score crossed it' },
  problems: {},
  words: {
    points: '{threshold} points',
    days: '{days} days',
    up: 'rises to',
    down: 'falls below',
    rise: 'rises by',
  },
} as const satisfies Twin<typeof ja>
