import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "wait until", in English. */
export const en: Twin<typeof ja> = {
  until: 'Waits for {mode}.',
  mode: 'What to wait for',
  mode_time: 'the next time of day',
  mode_date: 'a date',
  mode_field: 'a date of each lead',
  time: 'Time of day',
  zone: 'Whose time zone',
  days: 'Days',
  addDays: 'Set the days',
  date: 'Date',
  field: 'Date of the lead',
  shift: 'Days after (negative: before)',
  unit: 'days',
}
