import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "form submitted", in English. */
export const en = {
  name: 'Submits a form',
  plate: 'Start',
  titles: { any: 'Submits a form', named: 'Submits {forms}' },
  summaries: { any: 'Any form', named: '{forms}' },
  sentences: { start: 'Starts with anyone who submits {forms}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who submitted it' },
  problems: {},
  words: { any: 'any form', named: 'the form {names}' },
} as const satisfies Twin<typeof ja>
