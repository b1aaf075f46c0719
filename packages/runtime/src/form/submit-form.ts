import type { FieldValue } from '@shirube/audience'
import type { ConsentGiven } from '@shirube/contract'
import { insertSubmission, lastSubmitted } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { withPerson } from '../identity/identify.ts'
import type { Person } from '../identity/person.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { registerByForm } from '../seminar/register-guest.ts'
import type { FilledForm } from './filled-form.ts'
import { replyToVisitor } from './reply-to-visitor.ts'
import { tellColleagues } from './tell-colleagues.ts'

const HOUR = 3_600_000

/** What came of a submission. */
export interface Submitted {
  readonly lead: LeadId
  readonly submission: string
  /** False when the same person submitted the form a short while ago: the answers are kept, and nothing is set off. */
  readonly counted: boolean
}

function fieldsOf({ definition, answers }: FilledForm): Readonly<Record<string, FieldValue>> {
  const given = definition.fields.flatMap(({ key, leadField }) => {
    const value = answers.values[key]
    return leadField === undefined || value === undefined ? [] : [[leadField, value] as const]
  })
  return Object.fromEntries(given)
}

function consentsOf({ definition, answers }: FilledForm): readonly ConsentGiven[] {
  const { consent } = definition
  // A box that is left empty says nothing: whoever agreed before has not taken it back.
  if (!consent || answers.consent !== true) return []
  return [{ channel: consent.channel, state: 'granted', basis: 'consent', wording: consent.version }]
}

function personOf(form: FilledForm): Person {
  const wording = form.definition.consent?.wording[form.language]
  return {
    fields: fieldsOf(form),
    defaults: { language: form.language },
    source: form.source ?? form.name,
    consents: consentsOf(form),
    evidence: {
      form: form.id,
      language: form.language,
      ...(wording !== undefined && { text: wording }),
      ...(form.visitor?.ip !== undefined && { ip: form.visitor.ip }),
      ...(form.confirmation && { confirmed: form.confirmation }),
    },
    cause: { kind: 'form', id: form.id },
    ...(form.visitor && { visitor: form.visitor }),
  }
}

async function counts(session: LeadSession, form: FilledForm): Promise<boolean> {
  const last = await lastSubmitted(session.tx, session.lead, form.id)
  return last === undefined || session.now - last >= form.definition.repeatAfterHours * HOUR
}

async function takeIn(
  runtime: Runtime,
  session: LeadSession,
  about: { readonly form: FilledForm; readonly submission: string },
): Promise<boolean> {
  const { form, submission } = about
  await registerByForm(session, form.id)
  const counted = await counts(session, form)
  const visitor = form.visitor?.id
  const row = { id: submission, form: form.id, lead: session.lead, fields: form.answers.values }
  await insertSubmission(session.tx, { ...row, ...(visitor !== undefined && { visitor }) }, session.now)
  if (!counted) return false
  const { material } = form.definition
  await record(session, {
    kind: 'form.submitted',
    payload: {
      form: form.id,
      submission,
      ...(material !== undefined && { material }),
      ...(form.url !== undefined && { url: form.url }),
    },
  })
  await tellColleagues(runtime, session, about)
  await replyToVisitor(runtime, session, about)
  return true
}

/**
 * Takes a filled form in, in one transaction: who it is, what they agreed to, the answers, the event that sets
 * scenarios off, the answer to the visitor. Somebody else's address sent five hundred times sets them off once.
 * @param first what belongs to it, done before under the lead's lock; what it throws takes everything back
 */
export async function submitForm(
  runtime: Runtime,
  form: FilledForm,
  first?: (session: LeadSession) => Promise<void>,
): Promise<Submitted> {
  const submission = runtime.newId()
  const { who, result } = await withPerson(runtime, personOf(form), async (session) => {
    await first?.(session)
    return await takeIn(runtime, session, { form, submission })
  })
  runtime.notifier.tell('leads', who.lead)
  if (result) runtime.notifier.tell('messages')
  return { lead: who.lead, submission, counted: result }
}
