import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "wait a duration", in English. */
export const en: Twin<typeof ja> = {
  duration: 'How long',
  time: 'Time of day',
  days: 'Days',
  zone: 'Whose time zone',
  addTime: 'Set a time of day',
  addDays: 'Set the days',
}
