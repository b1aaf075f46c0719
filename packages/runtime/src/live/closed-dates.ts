import holidaysOfJapan from '@holiday-jp/holiday_jp/lib/holidays.js'
import type { OrganisationSettings } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'
import { localTime, startOfDay } from '@shirube/kernel/zone'

/** Of the national holidays (国民の祝日に関する法律, days in lieu among them) those from a date on, up to 2050. */
const holidaysFrom = (date: string): readonly string[] =>
  Object.keys(holidaysOfJapan).filter((holiday) => holiday >= date)

/**
 * The local dates on which an organisation does no business: those it closed itself and, where it keeps them, the
 * national holidays of Japan from yesterday on.
 */
export function closedDates(
  settings: Pick<OrganisationSettings['sending'], 'closedDates' | 'holidaysOfJapan'>,
  { now, zone }: { readonly now: EpochMs; readonly zone: string },
): readonly string[] {
  if (!settings.holidaysOfJapan) return settings.closedDates
  // A lead may live where it is still yesterday.
  const since = localTime(startOfDay(now, zone, 1), zone).date
  return [...new Set([...settings.closedDates, ...holidaysFrom(since)])].sort()
}
