import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "audience gate", in English. */
export const en: Twin<typeof ja> = {
  condition: 'Who this is for',
  others: 'Everybody else goes to “No match”.',
}
