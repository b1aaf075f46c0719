import { transaction } from '@shirube/db'
import { putCampaign } from '@shirube/db/campaign'
import { localTime } from '@shirube/kernel/zone'
import { askForCampaignCount, type Runtime } from '@shirube/runtime'
import { DEMO_ORGANISATION } from '../organisation.ts'
import type { Calendar } from '../past/past-clock.ts'
import { DEMO_SEMINARS } from './seminars.ts'

const PARTS = [
  { kind: 'scenario', id: 'whitepaper-follow-up' },
  { kind: 'scenario', id: 'welcome' },
  { kind: 'form', id: 'whitepaper' },
  { kind: 'material', id: 'guide' },
  ...Object.values(DEMO_SEMINARS).map(({ id }) => ({ kind: 'seminar', id })),
]

/** The campaign in whose middle the fictional company is, planned when it began; what came of it is counted at the start. */
export async function makeCampaign(
  runtime: Runtime,
  about: { readonly calendar: Calendar; readonly by: string },
): Promise<void> {
  const { calendar, by } = about
  const dayIn = (days: number): string => localTime(calendar.ahead(days, 12), DEMO_ORGANISATION.timeZone).date
  const now = runtime.clock.now()
  await transaction(runtime.db, async (tx) => {
    await putCampaign(
      tx,
      {
        id: 'predictive-maintenance',
        name: '予兆保全キャンペーン',
        purpose: '設備保全の担当者に予兆保全を知ってもらい、商談につなげる',
        goal: { kind: 'qualified', as: 'mql' },
        target: 80,
        startsOn: dayIn(-70),
        endsOn: dayIn(14),
        dueOn: dayIn(30),
        cost: 1_200_000,
        segment: 'guide-readers',
        parts: PARTS,
      },
      { now, by },
    )
    await askForCampaignCount(tx, now)
  })
}
