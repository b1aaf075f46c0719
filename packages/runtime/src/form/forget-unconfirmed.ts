import { forgetExpired } from '@shirube/db/form'
import type { JobHandler } from '../jobs/job-runner.ts'

const HOUR = 3_600_000

/** Deletes, every hour, what nobody confirmed in time. */
export const forgetUnconfirmed: JobHandler = async (runtime, job) => {
  await forgetExpired(runtime.db, runtime.clock.now())
  return job.dueAt + HOUR
}
