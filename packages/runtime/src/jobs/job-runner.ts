import { claimJobs, failJob, finishJob, type Job } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'

/** Does one due job; answers when it is due again, or nothing when it is over. Must be safe to repeat. */
export type JobHandler = (runtime: Runtime, job: Job) => Promise<EpochMs | undefined>

const LEASE_MS = 60_000
const BATCH = 50

/** Does what is due of what these handlers do; a failing job is tried again later and never holds up the others. */
export async function runJobs(
  runtime: Runtime,
  handlers: ReadonlyMap<string, JobHandler>,
  limit = BATCH,
): Promise<boolean> {
  const kinds = [...handlers.keys()]
  const jobs = await claimJobs(runtime.db, runtime.clock.now(), { ms: LEASE_MS, limit, kinds })
  for (const job of jobs) {
    try {
      const handler = handlers.get(job.kind)
      if (!handler) throw new Error(`Nobody does jobs of kind ${job.kind}`)
      await finishJob(runtime.db, job, await handler(runtime, job))
    } catch (error) {
      runtime.log.error('A job failed', { kind: job.kind, key: job.key, attempts: job.attempts })
      await failJob(runtime.db, job, {
        error: error instanceof Error ? error.message : String(error),
        now: runtime.clock.now(),
      })
    }
  }
  return jobs.length === limit
}

/** Does everything that comes due without an event. */
export const startJobs = (runtime: Runtime, handlers: ReadonlyMap<string, JobHandler>): Loop =>
  startLoop({ name: 'jobs', pollMs: 1_000, log: runtime.log, round: () => runJobs(runtime, handlers) })
