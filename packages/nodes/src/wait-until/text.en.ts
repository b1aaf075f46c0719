import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "wait until", in English. */
export const en = {
  name: 'Wait until',
  plate: 'Wait',
  titles: {
    time: 'Wait until {time}',
    days: 'Wait until {weekdays}, {time}',
    date: 'Wait until {date}',
    before: 'Wait until {shiftDays} {field}',
  },
  summaries: { zone: '{zone}', at: '{time}, {zone}' },
  sentences: {
    time: 'Waits until {time} in {zone}.',
    days: 'Waits until the next {weekdays} at {time} in {zone}.',
    date: 'Waits until {date} at {time} in {zone}. Goes on at once if that has passed.',
    before: 'Waits until {shiftDays} {field}, at {time} in {zone}. Goes on at once if that has passed.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who have waited' },
  problems: {
    noDate: 'No date is set',
    noField: 'No field is set',
    noDateField: '“{field}” is not a date',
  },
  words: {
    unset: '(not set)',
    field: '“{field}”',
    before: '{days} days before',
    on: 'the day of',
    after: '{days} days after',
  },
} as const satisfies Twin<typeof ja>
