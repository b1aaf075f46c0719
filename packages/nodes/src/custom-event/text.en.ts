import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "custom event", in English. */
export const en = {
  name: 'Custom event',
  plate: 'Start',
  titles: { start: '{event}' },
  summaries: { any: 'Custom event', where: 'With conditions' },
  sentences: { start: 'Starts with anyone who {event}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who did it' },
  problems: {},
  words: { unset: 'did a custom event (not set)' },
} as const satisfies Twin<typeof ja>
