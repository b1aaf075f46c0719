import { NO_NEEDS, type Qualification } from '@shirube/audience'
import { type Actor, setLeadQualification } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

/** Says by hand how far sales may work with a lead (S61): SQL is judged by a person. Throws `not_found`. */
export async function qualifyLead(
  runtime: Runtime,
  asked: { readonly lead: LeadId; readonly to: Qualification },
  actor: Actor,
): Promise<void> {
  const { lead, to } = asked
  await inLead(runtime, lead, (session) => judge(session, to, actor))
}

/** Says of a lead under its lock that closing is judged possible, as a deal does. */
export const judgeSql = (session: LeadSession, actor: Actor): Promise<void> => judge(session, 'sql', actor)

async function judge(session: LeadSession, to: Qualification, actor: Actor): Promise<void> {
  const { tx, lead, now } = session
  const before = (await factsNow(session, NO_NEEDS)).lead.qualification
  if (before === to) return
  await setLeadQualification(tx, lead, { to, now })
  const subject = { kind: 'lead', id: lead }
  const note = { actor, action: 'lead.changed', subject } as const
  const changed = { before: { qualification: before }, after: { qualification: to } }
  await noteChange(tx, { ...note, ...changed }, now)
  const payload = { before, after: to }
  await record(session, { kind: 'qualification.changed', payload, cause: causeOf(actor) })
}
