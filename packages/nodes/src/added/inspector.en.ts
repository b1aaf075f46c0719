import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "added by hand or list", in English. */
export const en: Twin<typeof ja> = {
  by: 'How they are added',
  hand: 'By hand',
  listed: 'When added to a list',
  list: 'List',
}
