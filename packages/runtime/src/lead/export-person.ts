import { type Actor, type LeadData, leadData, transaction } from '@shirube/db'
import { AppError, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'

/** Reads everything that is held on a person, and notes that it was asked for. Throws `not_found`. */
export async function exportPerson(runtime: Runtime, lead: LeadId, actor: Actor): Promise<LeadData> {
  return await transaction(runtime.db, async (tx) => {
    const data = await leadData(tx, lead)
    if (!data) throw new AppError('not_found', `There is no lead ${lead}`)
    const subject = { kind: 'lead', id: lead } as const
    await noteChange(tx, { actor, action: 'lead.exported', subject }, runtime.clock.now())
    return data
  })
}
