import { NO_NEEDS, type Qualification } from '@shirube/audience'
import { type Actor, setLeadQualification } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import { factsNow } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

/** Says by hand how far sales may work with a lead (S61): SQL is judged by a person. Throws `not_found`. */
export async function qualifyLead(
  runtime: Runtime,
  asked: { readonly lead: LeadId; readonly to: Qualification },
  actor: Actor,
): Promise<void> {
  const { lead, to } = asked
  await inLead(runtime, lead, async (session) => {
    const before = (await factsNow(session, NO_NEEDS)).lead.qualification
    if (before === to) return
    await setLeadQualification(session.tx, lead, { to, now: session.now })
    const subject = { kind: 'lead', id: lead }
    const note = { actor, action: 'lead.changed', subject } as const
    const changed = { before: { qualification: before }, after: { qualification: to } }
    await noteChange(session.tx, { ...note, ...changed }, session.now)
    const payload = { before, after: to }
    await record(session, { kind: 'qualification.changed', payload, cause: causeOf(actor) })
  })
}
