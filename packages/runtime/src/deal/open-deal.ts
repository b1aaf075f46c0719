import type { NewDealBody } from '@shirube/contract'
import { type Actor, insertDeal, knownLeads } from '@shirube/db'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import { judgeSql } from '../lead/qualify-lead.ts'
import type { Runtime } from '../runtime.ts'

/** Begins a deal with a lead, who is an SQL from then on (S61); answers its id. Throws `not_found`. */
export async function openDeal(runtime: Runtime, body: NewDealBody, actor: Actor): Promise<string> {
  const lead = asId<LeadId>(body.lead)
  if (!(await knownLeads(runtime.db, [lead])).has(lead))
    throw new AppError('not_found', `There is no lead ${body.lead}`)
  const id = runtime.newId()
  await inLead(runtime, lead, async (session) => {
    const { name, amount, handoff } = body
    const by = actor.kind === 'user' ? actor.id : undefined
    await insertDeal(session.tx, { id, lead: session.lead, handoff, name, amount, by }, session.now)
    const note = { actor, action: 'deal.opened', subject: { kind: 'deal', id } } as const
    await noteChange(session.tx, { ...note, after: { name, amount } }, session.now)
    await judgeSql(session, actor)
    const payload = { deal: id, state: 'open', ...(amount !== undefined && { amount }) } as const
    await record(session, { kind: 'deal.changed', payload, cause: causeOf(actor) })
  })
  return id
}
