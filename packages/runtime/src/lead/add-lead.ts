import type { NewLead } from '@shirube/contract'
import { type Actor, findIdentities, leadRecord } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { withPerson } from '../identity/identify.ts'
import { demandPerson, type Person } from '../identity/person.ts'
import type { Runtime } from '../runtime.ts'

/** What came of adding a lead by hand. */
export type Added =
  | { readonly kind: 'added'; readonly lead: LeadId }
  | {
      readonly kind: 'duplicate'
      readonly lead: LeadId
      readonly fields: Readonly<Record<string, unknown>>
    }

function personOf({ fields, emailConsent }: NewLead, actor: Actor): Person {
  const consents = emailConsent && [
    {
      channel: 'email' as const,
      state: 'granted' as const,
      basis: emailConsent.basis,
      ...(emailConsent.note !== undefined && { wording: emailConsent.note }),
    },
  ]
  return {
    fields: fields as Person['fields'],
    source: typeof fields['source'] === 'string' ? fields['source'] : 'manual',
    ...(consents && { consents, evidence: { enteredBy: actor.id ?? 'system' } }),
    cause: causeOf(actor),
  }
}

/**
 * Adds a lead by hand. Somebody with that address or telephone number who is there already is named instead, and
 * nothing is changed. Throws `bad_input` that names the fields at fault.
 */
export async function addLead(runtime: Runtime, lead: NewLead, actor: Actor): Promise<Added> {
  const given = personOf(lead, actor)
  const person = await demandPerson(runtime.db, given)
  const [known] = await findIdentities(runtime.db, person.keys)
  if (known) {
    const there = await leadRecord(runtime.db, known.lead)
    return { kind: 'duplicate', lead: known.lead, fields: there?.fields ?? {} }
  }
  const { who } = await withPerson(runtime, given, async (session, identified) => {
    const note = { actor, action: 'lead.added', subject: { kind: 'lead', id: identified.lead } } as const
    if (identified.created) await noteChange(session.tx, note, session.now)
  })
  return { kind: 'added', lead: who.lead }
}
