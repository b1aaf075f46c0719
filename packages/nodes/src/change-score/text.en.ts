import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "add or subtract points", in English. */
export const en = {
  name: 'Add or subtract points',
  plate: 'Points',
  titles: { add: 'Add {points}', take: 'Subtract {points}' },
  summaries: { axis: '{axis}' },
  sentences: {
    add: 'Adds {points} to the score ({axis}).',
    take: 'Subtracts {points} from the score ({axis}).',
    addFor: 'Adds {points} to the score ({axis}), noted as “{note}”.',
    takeFor: 'Subtracts {points} from the score ({axis}), noted as “{note}”.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: { noPoints: '0 points change nothing' },
  words: { one: '{points} point', many: '{points} points' },
} as const satisfies Twin<typeof ja>
