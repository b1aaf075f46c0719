import type { NewCard } from '@shirube/contract'
import { type Actor, findIdentities, leadRecord, scheduleJob, staffById, transaction } from '@shirube/db'
import { insertCard } from '@shirube/db/business-card'
import { AppError, asId, badInput, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { changesTo, type FieldChange } from '../identity/change-fields.ts'
import { giveConsents } from '../identity/give-consents.ts'
import { withPerson } from '../identity/identify.ts'
import { type Person, type ReadPerson, readPerson } from '../identity/person.ts'
import { updateLead } from '../identity/update-lead.ts'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import { changeOwner } from '../lead/change-owner.ts'
import type { Runtime } from '../runtime.ts'
import { cardFields } from './card-fields.ts'
import { CARD_JOB, CARD_UNDO_MS } from './card-jobs.ts'
import type { PutByCard } from './put-by-card.ts'

/** What came of a card. */
export type KeptCardOutcome =
  | {
      readonly kind: 'kept'
      readonly card: string
      readonly lead: LeadId
      readonly created: boolean
      readonly filled: number
    }
  | { readonly kind: 'duplicate'; readonly lead: LeadId; readonly fields: Readonly<Record<string, unknown>> }

const TEXT = {
  nobody: { ja: '氏名か会社名を入れてください', en: 'Give a name or a company' },
  noOwner: { ja: 'この担当者はいません', en: 'There is no such colleague' },
  future: { ja: '名刺交換日が未来の日付です', en: 'The day of the exchange lies in the future' },
  faulty: { ja: '正しくない項目があります', en: 'Some fields cannot be so' },
} as const

interface About {
  readonly runtime: Runtime
  readonly id: string
  readonly card: NewCard
  readonly actor: Actor
}

/** Reads the card as a person. One without address and telephone is recognised by the card alone. */
async function personOn({ runtime, id, card, actor }: About): Promise<ReadPerson> {
  const fields = cardFields(card.fields)
  if (!['lastName', 'firstName', 'companyName', 'email'].some((field) => fields[field] !== undefined))
    throw badInput('fields.lastName', TEXT.nobody)
  const given: Person = { fields, source: card.place, cause: causeOf(actor) }
  const { person, issues } = await readPerson(runtime.db, given)
  if (person.keys.length > 0 && issues.length === 0) return person
  const byCard = await readPerson(runtime.db, { ...given, externalId: `card:${id}` })
  if (byCard.issues.length > 0) throw new AppError('bad_input', TEXT.faulty, { issues: byCard.issues })
  return byCard.person
}

/** Consent and owner, only where there are none: a card never overrides what somebody said or decided. */
async function putStanding(session: LeadSession, { card, actor }: About): Promise<Omit<PutByCard, 'fields'>> {
  const known = await leadRecord(session.tx, session.lead)
  const cause = causeOf(actor)
  const consents = card.emailConsent !== undefined && (known?.consents.email ?? 'unknown') === 'unknown'
  if (consents && card.emailConsent) {
    const given = {
      channel: 'email',
      state: 'granted',
      basis: card.emailConsent,
      wording: card.place,
    } as const
    await giveConsents(session, [given], { evidence: { enteredBy: actor.id ?? 'system' }, cause })
  }
  const owner = card.owner !== undefined && (known?.owner ?? null) === null
  if (owner && card.owner) await changeOwner(session, { from: null, to: card.owner }, cause)
  return { ...(consents && { consent: true }), ...(owner && { owner: card.owner }) }
}

async function note(
  session: LeadSession,
  about: About,
  made: { readonly created: boolean; readonly put: PutByCard },
): Promise<void> {
  const { id, card, actor } = about
  const { tx, lead, now } = session
  const enteredBy = actor.kind === 'user' ? actor.id : undefined
  const { exchangedOn, place, memo } = card
  await insertCard(tx, { id, lead, exchangedOn, place, memo, ...made, seq: session.seq, enteredBy }, now)
  await scheduleJob(tx, { kind: CARD_JOB, key: id, dueAt: now + CARD_UNDO_MS })
  const after = { card: id, place, exchangedOn }
  await noteChange(tx, { actor, action: 'lead.card-kept', subject: { kind: 'lead', id: lead }, after }, now)
}

/** Makes somebody new of a card. */
async function keepNew(about: About, person: ReadPerson): Promise<KeptCardOutcome> {
  const given = { ...person, defaults: {} }
  const { who } = await withPerson(about.runtime, given, async (session, { created }) => {
    const put = await putStanding(session, about)
    await note(session, about, { created, put: { fields: [], ...put } })
  })
  return { kind: 'kept', card: about.id, lead: who.lead, created: who.created, filled: 0 }
}

/** Puts a card beside somebody who is there: what is missing is filled, and a free key becomes theirs. */
async function keepKnown(about: About, person: ReadPerson, chosen: LeadId): Promise<KeptCardOutcome> {
  let filled = 0
  const lead = await inLead(about.runtime, chosen, async (session) => {
    const { tx, lead: id } = session
    const before = await leadRecord(tx, id)
    const others = (await findIdentities(tx, person.keys)).filter((one) => one.lead !== id)
    // An address that is another lead's stays the other's (S4).
    const { email, ...rest } = person.fields
    const free = email !== undefined && !others.some((one) => one.kind === 'email')
    const defaults = free ? { ...rest, email } : rest
    const keys = person.keys.filter((key) => key.kind !== 'external')
    const asked = { ...person, fields: {}, defaults, keys }
    await updateLead(session, asked, { lead: id, others: [], taken: [], created: false })
    const after = await leadRecord(tx, id)
    const fields: readonly FieldChange[] = changesTo(before?.fields ?? {}, after?.fields ?? {})
    const company = before?.company === after?.company ? null : after?.company
    filled = fields.length
    const put = await putStanding(session, about)
    await note(session, about, { created: false, put: { fields, ...(company && { company }), ...put } })
    return id
  })
  return { kind: 'kept', card: about.id, lead, created: false, filled }
}

async function check({ runtime, card }: About): Promise<void> {
  const { owner } = card
  if (owner !== undefined && !(await transaction(runtime.db, (tx) => staffById(tx, owner))))
    throw badInput('owner', TEXT.noOwner)
  // A day begins first in UTC+14: what is today anywhere is not yet the future.
  if (Date.parse(card.exchangedOn) > runtime.clock.now() + 14 * 3_600_000)
    throw badInput('exchangedOn', TEXT.future)
}

/**
 * Keeps a business card: makes a lead of it, or puts it beside the lead that was chosen. Somebody with that address or
 * telephone number who is there already and was not chosen is named instead, and nothing is kept. The exchange itself
 * enters the history three minutes later, so that a slip, taken back, sets nothing off. Throws `bad_input` that names
 * the fields at fault, `not_found` when the chosen lead is gone.
 */
export async function keepCard(runtime: Runtime, card: NewCard, actor: Actor): Promise<KeptCardOutcome> {
  const about = { runtime, id: runtime.newId(), card, actor }
  await check(about)
  const person = await personOn(about)
  if (card.lead !== undefined) return await keepKnown(about, person, asId<LeadId>(card.lead))
  const [known] = await findIdentities(runtime.db, person.keys)
  if (!known) return await keepNew(about, person)
  const there = await leadRecord(runtime.db, known.lead)
  return { kind: 'duplicate', lead: known.lead, fields: there?.fields ?? {} }
}
