import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "branch by conditions", in English. */
export const en = {
  name: 'Branch by conditions',
  titles: { branch: 'Branch by conditions' },
  summaries: { branch: 'Conditions: {count}' },
  sentences: { one: 'Splits by whether the lead {cases}.', many: 'Splits by the first that holds: {cases}.' },
  ports: { otherwise: 'Otherwise' },
  takers: { titled: 'those with “{title}”', meets: 'those who {condition}', otherwise: 'all others' },
  problems: { noCondition: 'The condition to split by is not set' },
  words: { unset: 'meets a condition (not set)' },
} as const satisfies Twin<typeof ja>
