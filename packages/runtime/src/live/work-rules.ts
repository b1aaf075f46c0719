import type { SendingRules, WorkTime } from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import type { LiveConfig } from './live-config.ts'

type Calendar = Pick<LiveConfig, 'organisation' | 'closedDates'>

/** The clock and the calendar by which the organisation's colleagues work. */
export function workTimeOf({ organisation, closedDates }: Calendar): WorkTime {
  const { hours } = organisation.settings
  return { zone: organisation.timeZone, closedDates, ...(hours && { hours }) }
}

/** Quiet hours, caps, business hours and closed days as they are, for somebody who got marketing mail at these instants. */
export function sendingOf({ organisation, closedDates }: Calendar, recent: readonly EpochMs[]): SendingRules {
  const { hours, sending } = organisation.settings
  const { quiet, perDay, perWeek } = sending
  return {
    recent,
    closedDates,
    ...(hours && { hours }),
    ...(quiet && { quiet }),
    ...(perDay !== undefined && { perDay }),
    ...(perWeek !== undefined && { perWeek }),
  }
}
