import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "add or subtract points", in English. */
export const en: Twin<typeof ja> = {
  axis: 'Axis',
  points: 'Points (negative ones are subtracted)',
  unit: 'points',
  note: 'Reason, shown beside the points',
  addNote: 'Note why',
  newNote: 'Reacted in a scenario',
}
