import type { RunControl } from '@shirube/contract'
import { type Actor, leadOfRun, lockRun, type RunRow, versionById } from '@shirube/db'
import { AppError, asId, badInput, type Localised, type RunId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { causeOf } from './cause-of.ts'
import { inLeadOf, LeadMoved } from './in-lead-of.ts'
import { isFirst } from './once.ts'

const TEXT = {
  ended: { ja: 'このリードはすでにシナリオを終えています', en: 'This lead has been through already' },
  notStuck: {
    ja: 'やり直せるのは、エラーで止まっているステップだけです',
    en: 'Only a step that has stopped with an error can be tried again',
  },
  noStep: { ja: '移す先のステップがありません', en: 'There is no such step to move to' },
  noWay: {
    ja: 'このステップには先に進む道がないため、飛ばせません',
    en: 'No way leads on from this step: it cannot be skipped',
  },
} as const satisfies Record<string, Localised>

const EVENTS = {
  move: { event: 'control.moved', action: 'run.moved' },
  skip: { event: 'control.skipped', action: 'run.skipped' },
  retry: { event: 'control.retried', action: 'run.retried' },
  remove: { event: 'control.removed', action: 'run.removed' },
} as const

/** Throws when the control would do nothing, so that whoever asks is told rather than left to wonder. */
async function check(session: LeadSession, run: RunRow, control: RunControl): Promise<void> {
  if (run.status === 'ended') throw new AppError('conflict', TEXT.ended)
  if (control.kind === 'retry' && run.status !== 'stuck') throw new AppError('conflict', TEXT.notStuck)
  if (control.kind !== 'move' && control.kind !== 'skip') return
  const program = (await versionById(session.tx, run.versionId))?.program
  if (control.kind === 'move' && !Object.hasOwn(program?.starts ?? {}, control.step))
    throw badInput('step', TEXT.noStep)
  const stands = run.state.visit?.node
  if (control.kind === 'skip' && (stands === undefined || !Object.hasOwn(program?.mains ?? {}, stands)))
    throw new AppError('conflict', TEXT.noWay)
}

/**
 * Moves, skips, retries or removes one run by a colleague's hand (D8); the run hears of it when it next advances.
 * Answers false when the caller's key was used before: then nothing is done. Throws `not_found` and `conflict`.
 */
export async function controlRun(
  runtime: Runtime,
  asked: { readonly run: string; readonly control: RunControl; readonly key?: string | undefined },
  actor: Actor,
): Promise<boolean> {
  const id = asId<RunId>(asked.run)
  const { control } = asked
  const { event: kind, action } = EVENTS[control.kind]
  return await inLeadOf(
    runtime,
    () => leadOfRun(runtime.db, id),
    async (session) => {
      if (!(await isFirst(session, { key: asked.key, actor, about: `run:${id}` }))) return false
      const run = await lockRun(session.tx, id)
      if (run?.leadId !== session.lead) throw new LeadMoved()
      await check(session, run, control)
      const what = {
        ...(control.kind === 'move' && { node: control.step }),
        ...(control.reason !== undefined && { reason: control.reason }),
      }
      const note = { actor, action, subject: { kind: 'run', id } } as const
      await noteChange(
        session.tx,
        { ...note, before: { node: run.state.visit?.node }, after: what },
        session.now,
      )
      await record(session, { kind, payload: { run: id, ...what }, cause: causeOf(actor) })
      return true
    },
  )
}
