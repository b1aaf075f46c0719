import { continueJob, type Job } from '@shirube/db'
import { hitsAreWaiting } from '@shirube/db/import'
import type { Runtime } from '../runtime.ts'

/** Live traffic goes first: while its hits wait longer than this, work in rounds does. */
const LIVE_WAITS_MS = 500
const AT_ONCE = 8

/**
 * Does a long work page by page until `doPage` says that there is no more. After `roundMs` other jobs have their turn,
 * and while live traffic waits the work stands back; then the job goes on later. Answers whether it is done.
 */
export async function workInRounds(
  runtime: Runtime,
  job: Job,
  round: {
    readonly roundMs: number
    readonly mayGoOn?: () => boolean
    readonly doPage: () => Promise<boolean>
  },
): Promise<boolean> {
  const { roundMs, mayGoOn = () => true, doPage } = round
  const began = performance.now()
  for (;;) {
    const now = runtime.clock.now()
    const late = await hitsAreWaiting(runtime.db, now - LIVE_WAITS_MS)
    if (late || !mayGoOn() || performance.now() - began > roundMs) {
      await continueJob(runtime.db, job, { dueAt: now + (late ? LIVE_WAITS_MS : 0), payload: job.payload })
      return false
    }
    if (!(await doPage())) return true
  }
}

/** Does the same with each of a page, some at once; answers what came of each, in order. */
export async function someAtOnce<One, Outcome>(
  page: readonly One[],
  doOne: (one: One) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const came: Outcome[] = []
  for (let from = 0; from < page.length; from += AT_ONCE)
    came.push(...(await Promise.all(page.slice(from, from + AT_ONCE).map(doOne))))
  return came
}
