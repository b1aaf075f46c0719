import { ensureJob, ensurePartitions } from '@shirube/db'
import { CAMPAIGN_JOB, countCampaigns } from '../campaign/count-campaigns.ts'
import { findDuplicates } from '../duplicate/find-duplicates-job.ts'
import { forgetUnconfirmed } from '../form/forget-unconfirmed.ts'
import type { Runtime } from '../runtime.ts'
import { beginDay } from './begin-day.ts'
import { forgetOld } from './forget-old.ts'
import type { JobHandler } from './job-runner.ts'

const DAY = 86_400_000

const makePartitions: JobHandler = async (runtime, job) => {
  const made = await ensurePartitions(runtime.db, runtime.clock.now())
  if (made.length > 0) runtime.log.info('Partitions made', { made })
  return job.dueAt + DAY
}

/** What comes due again and again by itself, one of each kind. */
export const RECURRING_JOBS: ReadonlyMap<string, JobHandler> = new Map([
  ['partitions', makePartitions],
  ['day', beginDay],
  ['duplicates', findDuplicates],
  ['unconfirmed', forgetUnconfirmed],
  ['retention', forgetOld],
  [CAMPAIGN_JOB, countCampaigns],
])

/** Sees to it that every recurring job is in the book. */
export async function ensureRecurringJobs(runtime: Runtime): Promise<void> {
  for (const kind of RECURRING_JOBS.keys())
    await ensureJob(runtime.db, { kind, key: 'always', dueAt: runtime.clock.now() })
}
