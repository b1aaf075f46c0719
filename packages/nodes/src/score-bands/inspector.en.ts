import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "split by score", in English. */
export const en: Twin<typeof ja> = {
  split: 'Splits by the score ({measure}) on arrival.',
  measure: 'Measure',
  band: 'One way for {band}.',
  from: 'Lower end',
  to: 'Upper end',
  unit: 'points',
  rest: 'All others ({band}) go to “Otherwise”.',
  otherwise: 'All others go to “Otherwise”.',
  add: 'Add a band',
}
