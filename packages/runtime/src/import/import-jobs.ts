import type { FileStore } from '../file/file-store.ts'
import { type JobHandler, runJobs } from '../jobs/job-runner.ts'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import { DISCARD_JOB, discardOld } from './discard-list.ts'
import { FOLLOW_JOB, followImport } from './follow-import.ts'
import type { GoOn } from './go-on.ts'
import { runImport } from './run-import.ts'
import { IMPORT_JOB } from './start-import.ts'
import { UNDO_JOB, undoPage } from './undo-import.ts'

/** Who takes lists in, does what follows from them, undoes them and throws away those that nobody wanted. */
export const importJobs = (files: FileStore, mayGoOn: GoOn = () => true): ReadonlyMap<string, JobHandler> =>
  new Map([
    [IMPORT_JOB, runImport(files, mayGoOn)],
    [FOLLOW_JOB, followImport(mayGoOn)],
    [UNDO_JOB, undoPage(mayGoOn)],
    [DISCARD_JOB, discardOld(files)],
  ])

/** Works on lists beside everything else, one after the other, so that a large one holds up no other job. */
export function startImports(runtime: Runtime, files: FileStore): Loop {
  let stopping = false
  const handlers = importJobs(files, () => !stopping)
  const loop = startLoop({
    name: 'imports',
    pollMs: 500,
    log: runtime.log,
    round: () => runJobs(runtime, handlers, 1),
  })
  return {
    wake: () => loop.wake(),
    async stop() {
      stopping = true
      await loop.stop()
    },
  }
}
