import { type CampaignGoal, campaignGoalSchema, type GoalEvent } from '@shirube/contract'
import { organisationRow, scheduleJob, type Tx, transaction } from '@shirube/db'
import {
  campaignsToCount,
  countCampaign,
  type GoalSource,
  lockCampaign,
  postponeCount,
} from '@shirube/db/campaign'
import { assertNever, type EpochMs } from '@shirube/kernel'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { campaignTime } from './campaign-time.ts'

/** Counts what has come of the campaigns. */
export const CAMPAIGN_JOB = 'campaigns'

const LOOK_MS = 20_000
/** A campaign that takes long to count is counted less often: at most a twentieth of the time. */
const AGAIN_MS = 60_000
const SHARE = 20
const AFTER_FAULT_MS = 600_000

/** Which field of an event says what it was about. */
const ABOUT = {
  'form.submitted': 'form',
  'asset.downloaded': 'material',
  'seminar.registered': 'seminar',
  'seminar.attended': 'seminar',
  'store.visited': 'store',
  'purchase.made': 'order',
} as const satisfies Record<GoalEvent, string>

/** What counts towards a goal, and whether by number or by amount. */
export function measureOf(goal: CampaignGoal): {
  readonly source: GoalSource
  readonly measure: 'count' | 'amount'
} {
  switch (goal.kind) {
    case 'event': {
      const { kind, event, of } = goal
      return {
        source: { kind, event, ...(of !== undefined && { of: { key: ABOUT[event], id: of } }) },
        measure: 'count',
      }
    }
    case 'qualified':
      return { source: goal, measure: 'count' }
    case 'deals-won':
      return { source: { kind: 'deals' }, measure: 'count' }
    case 'amount-won':
      return { source: { kind: 'deals' }, measure: 'amount' }
    case 'amount-purchased':
      return { source: { kind: 'purchases' }, measure: 'amount' }
    default:
      return assertNever(goal)
  }
}

/** Has the campaigns that were changed counted at once. */
export const askForCampaignCount = (tx: Tx, now: EpochMs): Promise<void> =>
  scheduleJob(tx, { kind: CAMPAIGN_JOB, key: 'always', dueAt: now })

async function countOne({ db, clock }: Runtime, id: string, zone: string): Promise<void> {
  await transaction(db, async (tx) => {
    const began = performance.now()
    const now = clock.now()
    const row = await lockCampaign(tx, id)
    if (!row) return
    const time = campaignTime(row, zone)
    await countCampaign(tx, time, {
      ...measureOf(campaignGoalSchema.parse(row.goal)),
      now,
      next: () =>
        now < time.due ? now + Math.round(Math.max(AGAIN_MS, (performance.now() - began) * SHARE)) : null,
    })
  })
}

/** Counts the campaigns that are due, each in a transaction of its own; again in some seconds. */
export const countCampaigns: JobHandler = async (runtime) => {
  const { db, clock, log, notifier } = runtime
  const due = await campaignsToCount(db, clock.now())
  const organisation = due.length === 0 ? undefined : await organisationRow(db)
  for (const id of organisation ? due : [])
    try {
      await countOne(runtime, id, organisation?.timeZone ?? '')
    } catch (error) {
      // One that cannot be counted must not hold up the others.
      log.error('A campaign could not be counted', { campaign: id, error: String(error) })
      await postponeCount(db, id, clock.now() + AFTER_FAULT_MS)
    }
  if (due.length > 0) notifier.tell('changes', 'campaigns')
  return clock.now() + LOOK_MS
}
