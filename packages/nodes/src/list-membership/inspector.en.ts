import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "add to or remove from a list", in English. */
export const en: Twin<typeof ja> = { list: 'List', change: 'Add or remove', add: 'Add', remove: 'Remove' }
