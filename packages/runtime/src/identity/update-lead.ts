import type { FieldValue } from '@shirube/audience'
import { claimIdentities, leadRecord } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import { changed, changesTo, type FieldChange, recordChanges, writeFields } from './change-fields.ts'
import { companyOf } from './find-company.ts'
import type { FieldChanges } from './lead-fields.ts'
import type { ReadPerson } from './person.ts'
import type { Recognised } from './recognise.ts'

/** The fields that this person may set: an address that is another lead's stays the other's (S4). */
function fieldsOf(person: ReadPerson, who: Recognised): FieldChanges {
  if (!who.taken.includes('email')) return person.fields
  return Object.fromEntries(Object.entries(person.fields).filter(([field]) => field !== 'email'))
}

/** Which company a lead belongs to is told like any other field: what asks for its company is read again. */
const companyChange = (before: string | null, after: string | undefined): readonly FieldChange[] =>
  after === undefined || after === before
    ? []
    : [{ field: 'company', ...(before !== null && { before }), after }]

/**
 * Brings the lead's record up to what is known of the person: fields, keys, company, each change an event with
 * before and after. A new lead begins with `lead.created`, recorded when its fields already stand, so that what
 * listens for it sees the whole person. True when anything is new.
 */
export async function updateLead(
  session: LeadSession,
  person: ReadPerson,
  who: Recognised & { readonly created: boolean },
): Promise<boolean> {
  const { tx, lead, now } = session
  const known = await leadRecord(tx, lead)
  if (!known) throw new AppError('not_found', `There is no lead ${lead}`)
  const claimed = who.created ? [] : await claimIdentities(tx, lead, { keys: person.keys, now })
  const first: Readonly<Record<string, FieldValue>> = who.created ? { source: person.source } : {}
  const fields = { ...person.defaults, ...known.fields, ...first, ...fieldsOf(person, who) }
  const changes = changesTo(known.fields, fields)
  const asksCompany =
    known.company === null ||
    changes.some(({ field }) => field === 'companyName' || field === 'corporateNumber')
  const company = asksCompany ? await companyOf(session, changed(known.fields, changes)) : undefined
  await writeFields(session, known, { changes, ...(company !== undefined && { company }) })
  const cause = person.cause && { cause: person.cause }
  if (who.created)
    await record(session, { kind: 'lead.created', payload: { source: person.source }, ...cause })
  await recordChanges(session, [...changes, ...companyChange(known.company, company)], person.cause)
  return who.created || changes.length > 0 || claimed.length > 0
}
