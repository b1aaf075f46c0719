import { type Actor, knownLeads, listsWithCounts } from '@shirube/db'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLead } from '../ingest/ingest.ts'
import type { Runtime } from '../runtime.ts'
import { changeMember } from './change-member.ts'

const NO_LEAD = { ja: 'このリードはいません', en: 'There is no such lead' } as const

/** Which leads are to be put on a list or taken off it. */
export interface MemberChange {
  readonly list: string
  readonly leads: readonly string[]
  readonly change: 'add' | 'remove'
}

async function demandLeads(runtime: Runtime, leads: readonly LeadId[]): Promise<void> {
  const known = await knownLeads(runtime.db, leads)
  const issues = leads.flatMap((lead, i) =>
    known.has(lead) ? [] : [{ path: `leads.${i}`, message: NO_LEAD.en, text: NO_LEAD }],
  )
  if (issues.length > 0) throw new AppError('bad_input', NO_LEAD, { issues })
}

/**
 * Puts leads on a list or takes them off, each with its event, so that what waits for it goes on. Answers how many
 * were not so before. Throws `not_found` for the list, and `bad_input` that names leads which are not there; then
 * nothing is changed.
 */
export async function changeListMembers(
  runtime: Runtime,
  { list, leads, change }: MemberChange,
  actor: Actor,
): Promise<{ readonly changed: number }> {
  if ((await listsWithCounts(runtime.db, list)).length === 0)
    throw new AppError('not_found', `There is no list ${list}`)
  const all = [...new Set(leads)].map((lead) => asId<LeadId>(lead))
  await demandLeads(runtime, all)
  const add = change === 'add'
  let changed = 0
  for (const lead of all) {
    const done = await inLead(runtime, lead, async (session) => {
      if (!(await changeMember(session, { list, on: add }, causeOf(actor)))) return false
      const action = add ? 'list.members-added' : 'list.members-removed'
      const subject = { kind: 'list', id: list } as const
      await noteChange(session.tx, { actor, action, subject, after: { lead } }, session.now)
      return true
    })
    if (done) changed += 1
  }
  return { changed }
}
