import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "form submitted", in English. */
export const en: Twin<typeof ja> = { forms: 'Forms (any when none is chosen)' }
