import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "update a field", in English. */
export const en: Twin<typeof ja> = {
  field: 'Field to update',
  value: 'Value',
  set: 'Give it a value',
  clear: 'Empty the field instead',
}
