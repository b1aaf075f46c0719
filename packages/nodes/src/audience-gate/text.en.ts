import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "audience gate", in English. */
export const en = {
  name: 'Narrow the audience',
  plate: 'Audience',
  titles: { everybody: 'Everybody', some: '{condition}', unset: 'Narrow the audience' },
  summaries: { everybody: 'No restriction', some: 'Narrows the audience', unset: '(not set)' },
  sentences: {
    everybody: 'For {condition}.',
    some: 'Only for {condition}.',
    unset: 'Only for {condition}.',
  },
  ports: { yes: 'Match', no: 'No match' },
  takers: { yes: 'those who match', no: 'those who do not match' },
  problems: { noCondition: 'It is not set who this is for (Who)' },
  words: { everybody: 'everybody', unset: '(not set)' },
} as const satisfies Twin<typeof ja>
