import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "end", in English. */
export const en: Twin<typeof ja> = {
  again: 'Whether people may come in again is set for the scenario as a whole.',
}
