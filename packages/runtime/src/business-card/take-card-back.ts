import { type Actor, cancelJob, leadRecord, lockLeads, patchLead, retriedTransaction } from '@shirube/db'
import {
  cardById,
  deleteLeadOfCard,
  deleteOpenCard,
  type KeptCard,
  livesBeyondCard,
} from '@shirube/db/business-card'
import { dropKeysSince } from '@shirube/db/import'
import { AppError, sameJson } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { changed, type FieldChange, recordChanges } from '../identity/change-fields.ts'
import { giveConsents } from '../identity/give-consents.ts'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import { changeOwner } from '../lead/change-owner.ts'
import type { Runtime } from '../runtime.ts'
import { CARD_JOB } from './card-jobs.ts'
import { type PutByCard, putByCardSchema } from './put-by-card.ts'

const TOLD = {
  ja: '行動履歴に記録されたため、取り消せません。リードのページで直してください',
  en: 'The exchange stands in the history by now. Correct it on the lead’s page',
} as const
const LIVES = {
  ja: 'すでに行動や配信があるため、取り消せません。リードのページで直してください',
  en: 'Something has happened to this lead since. Correct it on the lead’s page',
} as const

/** The changes that are still as the card made them, the other way round. */
const backwards = (
  fields: Readonly<Record<string, unknown>>,
  made: PutByCard['fields'],
): readonly FieldChange[] =>
  made
    .filter(({ field, after }) => sameJson(fields[field] ?? null, after ?? null))
    .map(({ field, before, after }) => ({
      field,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    }))

/** Gives somebody who was there before back what stood in the record, unless it was changed since. */
async function restore(session: LeadSession, card: KeptCard, actor: Actor): Promise<void> {
  const { tx, lead, now } = session
  const row = await leadRecord(tx, lead)
  if (!row) return
  const put = putByCardSchema.parse(card.put)
  const cause = causeOf(actor)
  const back = backwards(row.fields, put.fields)
  const company = put.company !== undefined && row.company === put.company
  await patchLead(tx, lead, { at: now, fields: changed(row.fields, back), ...(company && { company: null }) })
  await dropKeysSince(tx, lead, card.enteredAt)
  const gone = company && put.company !== undefined ? [{ field: 'company', before: put.company }] : []
  await recordChanges(session, [...back, ...gone], cause)
  if (put.consent && row.consents.email === 'granted')
    await giveConsents(session, [{ channel: 'email', state: 'unknown' }], {
      evidence: { undone: card.id },
      cause,
    })
  if (put.owner !== undefined && row.owner === put.owner)
    await changeOwner(session, { from: put.owner, to: null }, cause)
}

const withdrawn = (session: Pick<LeadSession, 'tx' | 'now'>, card: KeptCard, actor: Actor): Promise<void> =>
  noteChange(
    session.tx,
    {
      actor,
      action: 'lead.card-withdrawn',
      subject: { kind: 'lead', id: card.lead },
      after: { card: card.id },
    },
    session.now,
  )

/** Takes away whom the card made. Throws `conflict` once anything else has happened to them. */
const takeAway = (runtime: Runtime, card: KeptCard, actor: Actor): Promise<void> =>
  retriedTransaction(runtime.db, async (tx) => {
    await lockLeads(tx, [card.lead])
    if (await livesBeyondCard(tx, card)) throw new AppError('conflict', LIVES)
    if (!(await deleteOpenCard(tx, card.id))) throw new AppError('conflict', TOLD)
    await cancelJob(tx, CARD_JOB, card.id)
    await deleteLeadOfCard(tx, card)
    await withdrawn({ tx, now: runtime.clock.now() }, card, actor)
  })

/**
 * Takes a card back: whom it made goes, and what it filled in somebody's record is as it was, unless it was changed
 * since. Throws `not_found`; `conflict` when the exchange stands in the history, or more has happened to whom it made.
 */
export async function takeCardBack(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  const card = await cardById(runtime.db, id)
  if (!card) throw new AppError('not_found', `There is no card ${id}`)
  if (card.created) await takeAway(runtime, card, actor)
  else
    await inLead(runtime, card.lead, async (session) => {
      if (!(await deleteOpenCard(session.tx, id))) throw new AppError('conflict', TOLD)
      await cancelJob(session.tx, CARD_JOB, id)
      await restore(session, card, actor)
      await withdrawn(session, card, actor)
    })
  runtime.notifier.tell('leads', card.lead)
}
