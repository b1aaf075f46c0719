import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "wait a duration", in English. */
export const en = {
  name: 'Wait',
  plate: 'Wait',
  titles: { plain: 'Wait {duration}' },
  summaries: {
    plain: 'Then go on',
    time: 'Then at {time}',
    days: 'Then on the next {weekdays}',
    both: 'Next {weekdays}, {time}',
  },
  sentences: {
    plain: 'Waits {duration}.',
    time: 'Waits {duration}, then continues at {time} in {zone}.',
    days: 'Waits {duration}, then continues on the next {weekdays} in {zone}.',
    both: 'Waits {duration}, then continues on the next {weekdays} at {time} in {zone}.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who have waited' },
  problems: {},
  words: {},
} as const satisfies Twin<typeof ja>
