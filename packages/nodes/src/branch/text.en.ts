import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "branch by conditions", in English. */
export const en = {
  name: 'Branch by conditions',
  plate: 'Split',
  titles: { branch: 'Branch by conditions' },
  summaries: { branch: 'Conditions: {count}' },
  sentences: {
    one: 'Splits into {cases} and all others.',
    many: 'Splits, in this order, into {cases} and all others.',
  },
  ports: { otherwise: 'Otherwise', unset: 'Condition (not set)' },
  takers: {
    titled: 'those with “{title}”',
    unset: 'those who meet a condition (not set)',
    otherwise: 'all others',
  },
  problems: { noCondition: 'The condition to split by is not set' },
  words: { and: ', ' },
} as const satisfies Twin<typeof ja>
