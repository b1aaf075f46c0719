import { type Queryable, scheduleJob, touchLive } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import type { JobHandler } from '../jobs/job-runner.ts'

/** Says that something has come into force by time alone: score rules with a date. */
export const TOUCH_LIVE_JOB = 'live.touch'

/** Has what runs live read anew at an instant. */
export const scheduleTouchLive = (tx: Queryable, key: string, at: EpochMs): Promise<void> =>
  scheduleJob(tx, { kind: TOUCH_LIVE_JOB, key, dueAt: at })

/** Has what runs live read anew by the next transaction on any lead. */
export const touchLiveNow: JobHandler = async (runtime) => {
  await touchLive(runtime.db)
  return undefined
}
