import { REPORT_JOB, TRANSFER_JOB } from '@shirube/db/transfer'
import type { GoOn } from '../import/go-on.ts'
import { type JobHandler, runJobs } from '../jobs/job-runner.ts'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import { reportImport } from './report-import.ts'
import { runTransfer, type TransferNeeds } from './transfer-job.ts'

/** Who exchanges files with other systems, and who tells of it. */
export const transferJobs = (
  needs: TransferNeeds,
  mayGoOn: GoOn = () => true,
): ReadonlyMap<string, JobHandler> =>
  new Map([
    [TRANSFER_JOB, runTransfer(needs, mayGoOn)],
    [REPORT_JOB, reportImport(needs.publicUrl)],
  ])

/** A server that answers slowly holds up this many others at most. */
const AT_ONCE = 2

/** Exchanges files beside everything else: what waits for another machine holds up no other job. */
export function startTransfers(runtime: Runtime, needs: TransferNeeds): Loop {
  let stopping = false
  const handlers = transferJobs(needs, () => !stopping)
  const loops = Array.from({ length: AT_ONCE }, () =>
    startLoop({
      name: 'transfers',
      pollMs: 1_000,
      log: runtime.log,
      round: () => runJobs(runtime, handlers, 1),
    }),
  )
  return {
    wake: () => loops.forEach((loop) => loop.wake()),
    async stop() {
      stopping = true
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}
