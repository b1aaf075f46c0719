import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { deleteRowsOfLeads } from '../lead-data/delete-rows-of-leads.ts'

/** A card as it is kept; what it put into the record of somebody who was there is in `put`. */
export interface CardContent {
  readonly id: string
  readonly lead: LeadId
  readonly exchangedOn: string
  readonly place: string
  readonly memo: string
  readonly created: boolean
  readonly put: unknown
  readonly seq: number
  readonly enteredBy?: string | undefined
}

/** A card with whose it is now. */
export interface CardRow extends Omit<CardContent, 'put' | 'seq' | 'enteredBy'> {
  readonly fields: Readonly<Record<string, unknown>>
  readonly companyName: string | null
  readonly pictured: boolean
  readonly enteredAt: EpochMs
  readonly by: string | null
  readonly toldAt: EpochMs | null
}

export async function insertCard(tx: Tx, card: CardContent, now: EpochMs): Promise<void> {
  await tx`
    insert into business_cards (id, lead_id, exchanged_on, place, memo, created, put, seq, entered_by, entered_at)
    values (${card.id}, ${card.lead}, ${card.exchangedOn}, ${card.place}, ${card.memo}, ${card.created},
      ${tx.json(card.put as never)}, ${card.seq}, ${card.enteredBy ?? null}, ${now})`
}

const MOST = 200

const rows = (db: Queryable) => db`
  select b.id, b.lead_id as lead, b.exchanged_on as "exchangedOn", b.place, b.memo, b.created, l.fields,
    coalesce(c.name, l.fields ->> 'companyName') as "companyName", b.picture_type is not null as pictured,
    b.entered_at as "enteredAt", u.name as by, b.told_at as "toldAt"
  from business_cards b join leads l on l.id = b.lead_id left join companies c on c.id = l.company_id
  left join users u on u.id = b.entered_by`

/** What a colleague has entered since an instant, the newest first. */
export async function cardsEnteredBy(
  db: Queryable,
  user: string,
  since: EpochMs,
): Promise<readonly CardRow[]> {
  return await db<CardRow[]>`
    ${rows(db)} where b.entered_by = ${user} and b.entered_at >= ${since} order by b.entered_at desc, b.id desc
    limit ${MOST}`
}

/** The cards of a lead, the last exchanged first. */
export async function cardsOfLead(db: Queryable, lead: LeadId): Promise<readonly CardRow[]> {
  return await db<CardRow[]>`
    ${rows(db)} where b.lead_id = ${lead} order by b.exchanged_on desc, b.id desc limit ${MOST}`
}

/** A card with all that taking it back needs. */
export interface KeptCard extends Omit<CardContent, 'enteredBy'> {
  readonly enteredBy: string | null
  readonly enteredAt: EpochMs
  readonly toldAt: EpochMs | null
}

export async function cardById(db: Queryable, id: string): Promise<KeptCard | undefined> {
  const [row] = await db<KeptCard[]>`
    select id, lead_id as lead, exchanged_on as "exchangedOn", place, memo, created, put, seq,
      entered_by as "enteredBy", entered_at as "enteredAt", told_at as "toldAt"
    from business_cards where id = ${id}`
  return row
}

/** Notes that an exchange stands in the lead's history; false when it does already, or the card is gone. */
export async function markCardTold(tx: Tx, id: string, now: EpochMs): Promise<boolean> {
  return (
    (await tx`update business_cards set told_at = ${now} where id = ${id} and told_at is null`).count === 1
  )
}

/** Deletes a card whose exchange stands in no history yet; false when there is none such. */
export async function deleteOpenCard(tx: Tx, id: string): Promise<boolean> {
  return (await tx`delete from business_cards where id = ${id} and told_at is null`).count === 1
}

/** A picture with its type. */
export interface CardPicture {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Puts a picture in the place of the one before; undefined takes it away. False when there is no such card. */
export async function putCardPicture(tx: Tx, id: string, picture: CardPicture | undefined): Promise<boolean> {
  const bytes = picture ? Buffer.from(picture.bytes) : null
  const done = await tx`
    update business_cards set picture = ${bytes}, picture_type = ${picture?.type ?? null} where id = ${id}`
  return done.count === 1
}

export async function cardPicture(db: Queryable, id: string): Promise<CardPicture | undefined> {
  const [row] = await db<CardPicture[]>`
    select picture_type as type, picture as bytes from business_cards where id = ${id} and picture is not null`
  return row
}

const TRACES = ['runs', 'messages', 'tasks', 'handoffs', 'deals', 'submissions', 'visitors', 'hits'] as const

/** True when something has happened to a lead since the card that made it: more than what followed from the card. */
export async function livesBeyondCard(db: Queryable, card: KeptCard): Promise<boolean> {
  const [row] = await db<{ lives: boolean }[]>`
    select exists (select 1 from events e where e.lead_id = ${card.lead} and e.seq > ${card.seq})
      or exists (select 1 from business_cards b where b.lead_id = ${card.lead} and b.id <> ${card.id})
      or exists (select 1 from lead_merges m where m.survivor_id = ${card.lead} or m.merged_id = ${card.lead})
      ${TRACES.map((table) => db`or exists (select 1 from ${db(table)} t where t.lead_id = ${card.lead})`)} as lives`
  return row?.lives === true
}

/** Takes a lead away that a card made, and the company that came with it and that nobody else belongs to. */
export async function deleteLeadOfCard(tx: Tx, card: KeptCard): Promise<void> {
  const [lead] = await tx<
    { company: string | null }[]
  >`select company_id as company from leads where id = ${card.lead}`
  await deleteRowsOfLeads(tx, [card.lead])
  await tx`delete from leads where id = ${card.lead}`
  await tx`
    delete from companies c where c.id = ${lead?.company ?? null} and c.created_at = ${card.enteredAt}
      and not exists (select 1 from leads l where l.company_id = c.id)`
}
