import {
  type Actor,
  continueJob,
  eraseLead,
  leadRecord,
  lockLeads,
  messagesUnderWay,
  openRunsOf,
  retriedTransaction,
  scheduleJob,
} from '@shirube/db'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { controlRun } from '../control/control-run.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'

/** Erases one person, once everything of theirs that is under way has ended. */
export const ERASE_JOB = 'lead.erase'

const SOON = 1_000

/**
 * Asks that everything held on a person be erased: their runs are taken out at once, the rest follows as soon as the
 * last of them has ended. Cannot be undone. Throws `not_found`; `conflict` for a record that was merged into another.
 */
export async function erasePerson(runtime: Runtime, lead: LeadId, actor: Actor): Promise<void> {
  const now = runtime.clock.now()
  await retriedTransaction(runtime.db, async (tx) => {
    const record = await leadRecord(tx, lead)
    if (!record) throw new AppError('not_found', `There is no lead ${lead}`)
    if (record.mergedInto !== null)
      throw new AppError('conflict', {
        ja: 'このリードはほかのリードに統合されています。統合先を消去してください',
        en: 'This lead was merged into another one. Erase that one',
      })
    await scheduleJob(tx, { kind: ERASE_JOB, key: lead, dueAt: now, payload: { actor } })
    await noteChange(tx, { actor, action: 'lead.erased', subject: { kind: 'lead', id: lead } }, now)
  })
}

/** Takes the person out of every scenario; true when nothing of theirs is under way any more. */
async function isQuiet(runtime: Runtime, lead: LeadId, actor: Actor): Promise<boolean> {
  const runs = await openRunsOf(runtime.db, lead)
  for (const run of runs) {
    const asked = { run, control: { kind: 'remove' }, key: `erase:${run}` } as const
    await controlRun(runtime, asked, actor).catch((error: unknown) => {
      // It ended, or went with a merge, in between: the next round sees to it.
      if (!(error instanceof AppError)) throw error
    })
  }
  return runs.length === 0 && (await messagesUnderWay(runtime.db, lead)) === 0
}

/** Erases the person of the job, or comes back until nothing of theirs is under way. Safe to repeat. */
export const eraseWhenQuiet: JobHandler = async (runtime, job) => {
  const lead = asId<LeadId>(job.key)
  const { actor } = job.payload as { readonly actor: Actor }
  const quiet = await isQuiet(runtime, lead, actor)
  const gone =
    quiet &&
    (await retriedTransaction(runtime.db, async (tx) => {
      await lockLeads(tx, [lead])
      if ((await openRunsOf(tx, lead)).length > 0 || (await messagesUnderWay(tx, lead)) > 0) return false
      await eraseLead(tx, lead)
      return true
    }))
  if (!gone) await continueJob(runtime.db, job, { dueAt: runtime.clock.now() + SOON, payload: job.payload })
  else runtime.notifier.tell('leads', lead)
  return undefined
}
