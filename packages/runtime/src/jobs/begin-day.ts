import { asksOfColleagues, type Condition, hangsOnTime } from '@shirube/audience'
import { startOfDay } from '@shirube/kernel/zone'
import { askForFading } from '../score/fade-points.ts'
import { askForRefit } from '../score/refit-leads.ts'
import { askForRebuild } from '../segment/rebuild-segment.ts'
import type { JobHandler } from './job-runner.ts'

const MINUTE = 60_000

/** Read again each day: what hangs on time, and what colleagues do, who may have come or gone since. */
const hangsOnDays = (condition: Condition): boolean => hangsOnTime(condition) || asksOfColleagues(condition)

/**
 * What a new day of the organisation's calendar brings by itself: points grow old, and segments and rules for what
 * a lead is that hang on time are read again.
 */
export const beginDay: JobHandler = async (runtime) => {
  const { db } = runtime
  const now = runtime.clock.now()
  const { segments, rules, organisation } = await runtime.live.current(db)
  for (const { id, condition } of segments) if (hangsOnDays(condition)) await askForRebuild(db, id, now)
  const fits = rules.rules.filter((rule) => rule.kind === 'fit' && rule.active && hangsOnDays(rule.when))
  await askForRefit(
    db,
    fits.map((rule) => rule.id),
    now,
  )
  await askForFading(db, now)
  return startOfDay(now, organisation.timeZone, -1) + MINUTE
}
