import { cancelJob } from '@shirube/db'
import { deleteReadyImport } from '@shirube/db/import'
import type { FileStore } from '../file/file-store.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'

/** Throws a list away that was looked at and never taken in: it holds personal data. */
export const DISCARD_JOB = 'lead.import.discard'

/** Throws a list away that was only looked at; one that is being taken in stays. */
export async function discardList(runtime: Runtime, files: FileStore, id: string): Promise<void> {
  const file = await deleteReadyImport(runtime.db, id)
  if (file === undefined) return
  await files.remove(file)
  await cancelJob(runtime.db, DISCARD_JOB, id)
}

/** Throws away what nobody came back to. */
export const discardOld =
  (files: FileStore): JobHandler =>
  async (runtime, job) => {
    await discardList(runtime, files, job.key)
    return undefined
  }
