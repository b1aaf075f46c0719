import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "score crossed a threshold", in English. */
export const en: Twin<typeof ja> = {
  measure: 'Measure',
  threshold: 'Threshold',
  unit: 'points',
  direction: 'Direction',
  up: 'When it rises to the threshold',
  down: 'When it falls below the threshold',
  rise: 'When it rises by so much within some days',
  days: 'Days',
  daysUnit: 'days',
}
