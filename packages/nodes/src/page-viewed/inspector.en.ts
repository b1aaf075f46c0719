import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "page viewed", in English. */
export const en: Twin<typeof ja> = {
  pageGroups: 'Page groups (any when none is chosen)',
  path: 'Text in the path',
  addPath: 'Narrow by path',
}
