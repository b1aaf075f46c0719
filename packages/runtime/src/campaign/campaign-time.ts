import type { CampaignState } from '@shirube/contract'
import type { CampaignTime, PlannedCampaign } from '@shirube/db/campaign'
import type { EpochMs } from '@shirube/kernel'
import { localDate, startOfDay, zonedInstant } from '@shirube/kernel/zone'

type Days = Pick<PlannedCampaign, 'startsOn' | 'endsOn' | 'dueOn'>

/** The first instant behind a day of the calendar. */
const endOf = (day: string, zone: string): EpochMs => startOfDay(zonedInstant(day, '12:00', zone), zone, -1)

/** When a campaign begins, ends and is measured, by the organisation's clock. */
export const campaignTime = (
  { id, startsOn, endsOn, dueOn }: Days & { readonly id: string },
  zone: string,
): CampaignTime => ({
  id,
  from: startOfDay(zonedInstant(startsOn, '12:00', zone), zone),
  until: endOf(endsOn, zone),
  due: endOf(dueOn, zone),
})

/** Where a campaign stands in its time; it has ended once its goal is no longer counted. */
export function campaignState({ startsOn, dueOn }: Days, now: EpochMs, zone: string): CampaignState {
  const today = localDate(now, zone)
  if (today < startsOn) return 'planned'
  return today <= dueOn ? 'running' : 'ended'
}
