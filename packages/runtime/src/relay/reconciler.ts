import { overdueRuns, runsUnderWay } from '@shirube/db'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import type { RunStarter } from './run-starter.ts'

const OVERDUE_MS = 60_000
const EVERY_MS = 15_000
const BATCH = 100

/** Looks after runs that should have moved a minute ago: a workflow that was ended from outside is started again. */
export async function reconcileOnce(runtime: Runtime, starter: RunStarter): Promise<number> {
  let started = 0
  for (const run of await overdueRuns(runtime.db, runtime.clock.now() - OVERDUE_MS, BATCH)) {
    if (!(await starter.startIfMissing(run))) continue
    started += 1
    runtime.log.warn('A run without a workflow was started again', { run: run.runId })
  }
  return started
}

/** Looks at every run under way, after a loss of Temporal's own data. Only on command. */
export async function reconcileAll(runtime: Runtime, starter: RunStarter): Promise<number> {
  let started = 0
  let page = await runsUnderWay(runtime.db, undefined, BATCH)
  while (page.length > 0) {
    for (const run of page) if (await starter.startIfMissing(run)) started += 1
    page = await runsUnderWay(runtime.db, page.at(-1)?.runId, BATCH)
  }
  return started
}

export const startReconciler = (runtime: Runtime, starter: RunStarter): Loop =>
  startLoop({
    name: 'reconciler',
    pollMs: EVERY_MS,
    log: runtime.log,
    round: async () => {
      await reconcileOnce(runtime, starter)
      return false
    },
  })
