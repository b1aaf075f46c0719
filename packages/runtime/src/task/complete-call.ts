import type { CallOutcomeBody } from '@shirube/contract'
import { type Actor, answerCall, leadOfCall, leadRecord, lockCall } from '@shirube/db'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLeadOf, LeadMoved } from '../control/in-lead-of.ts'
import { isFirst } from '../control/once.ts'
import { changesTo, recordChanges, writeFields } from '../identity/change-fields.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

/** What inside sales learns on the telephone and the lead's record keeps (S64). */
const KEPT = ['issue', 'timing', 'budget', 'decisionMaker'] as const

/** Writes what was learned into the lead's record, so that it scores, segments and branches like any field. */
async function keepFields(session: LeadSession, answer: CallOutcomeBody, actor: Actor): Promise<void> {
  const lead = await leadRecord(session.tx, session.lead)
  if (!lead) return
  const learned = Object.fromEntries(
    KEPT.flatMap((field) => {
      const value = answer[field]?.trim()
      return value ? [[field, value] as const] : []
    }),
  )
  const changes = changesTo(lead.fields, learned)
  await writeFields(session, lead, { changes })
  await recordChanges(session, changes, causeOf(actor))
}

/**
 * Takes in what came of a call: the record keeps what was learned, the scenario goes on. A call back keeps the call
 * open until its new time. Answers false, and does nothing, when the call was answered before or the caller's key
 * used before. Throws `not_found`.
 */
export async function completeCall(
  runtime: Runtime,
  asked: { readonly call: string; readonly answer: CallOutcomeBody; readonly key?: string | undefined },
  actor: Actor,
): Promise<boolean> {
  const { call: id, answer } = asked
  return await inLeadOf(
    runtime,
    () => leadOfCall(runtime.db, id),
    async (session) => {
      if (!(await isFirst(session, { key: asked.key, actor, about: `call:${id}` }))) return false
      const call = await lockCall(session.tx, id)
      if (call?.leadId !== session.lead) throw new LeadMoved()
      if (call.state !== 'open') return false
      const { outcome, callBackAt, ...fields } = answer
      const again = outcome === 'call_back' ? callBackAt : undefined
      const by = actor.kind === 'user' ? actor.id : undefined
      await answerCall(session.tx, id, { outcome, fields, callBackAt: again, by, now: session.now })
      const note = { actor, action: 'call.completed', subject: { kind: 'call', id } } as const
      await noteChange(session.tx, { ...note, after: { outcome, callBackAt: again } }, session.now)
      await keepFields(session, answer, actor)
      const payload = { task: call.key, ...answer }
      await record(session, { kind: 'call.completed', payload: payload, cause: causeOf(actor) })
      return true
    },
  )
}
