import type { LeadId, RunId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { IdentityKey } from '../identity/identities.ts'

/** Whose rows become whose. */
export interface Move {
  readonly from: LeadId
  readonly to: LeadId
}

/** The rows that went with a lead: what an undo must find again. */
export interface MovedRows {
  readonly identities: readonly IdentityKey[]
  readonly visitors: readonly string[]
  readonly consents: readonly string[]
  readonly submissions: readonly string[]
  readonly messages: readonly string[]
  readonly tasks: readonly string[]
  readonly handoffs: readonly string[]
  /** Missing in merges of an earlier release. */
  readonly deals?: readonly string[] | undefined
  readonly businessCards?: readonly string[] | undefined
  readonly scoreEntries: readonly number[]
}

/** Tables whose rows belong to one lead and are named by an id. */
const OWNED = ['consents', 'submissions', 'messages', 'tasks', 'handoffs', 'deals', 'business_cards'] as const

async function moveAll(
  tx: Tx,
  table: (typeof OWNED)[number],
  { from, to }: Move,
): Promise<readonly string[]> {
  const rows = await tx<{ id: string }[]>`
    update ${tx(table)} set lead_id = ${to} where lead_id = ${from} returning id`
  return rows.map((row) => row.id)
}

/** Makes everything that is a lead's another's. Answers what it was. */
export async function moveRows(tx: Tx, move: Move & { readonly offset: number }): Promise<MovedRows> {
  const { from, to, offset } = move
  const identities = await tx<IdentityKey[]>`
    update identities set lead_id = ${to} where lead_id = ${from} returning kind, value`
  const visitors = await tx<{ id: string }[]>`
    update visitors set lead_id = ${to} where lead_id = ${from} returning id`
  const entries = await tx<{ id: number }[]>`
    update score_entries set lead_id = ${to}, event_seq = event_seq + ${offset} where lead_id = ${from} returning id`
  await tx`update hits set lead_id = ${to} where lead_id = ${from}`
  await tx`delete from scores where lead_id = ${from}`
  return {
    identities,
    visitors: visitors.map((row) => row.id),
    consents: await moveAll(tx, 'consents', move),
    submissions: await moveAll(tx, 'submissions', move),
    messages: await moveAll(tx, 'messages', move),
    tasks: await moveAll(tx, 'tasks', move),
    handoffs: await moveAll(tx, 'handoffs', move),
    deals: await moveAll(tx, 'deals', move),
    businessCards: await moveAll(tx, 'business_cards', move),
    scoreEntries: entries.map((row) => row.id),
  }
}

/** Gives back what went with a lead, and what its runs and browsers have made since then. */
export async function moveRowsBack(
  tx: Tx,
  { from, to }: Move,
  own: { readonly rows: MovedRows; readonly runs: readonly RunId[]; readonly seqs: readonly number[] },
): Promise<void> {
  const { rows } = own
  const runs = [...own.runs]
  await tx`
    update identities i set lead_id = ${to}
    from unnest(${rows.identities.map((key) => key.kind)}::text[], ${rows.identities.map((key) => key.value)}::text[]) as k(kind, value)
    where i.kind = k.kind and i.value = k.value and i.lead_id = ${from}`
  await tx`update visitors set lead_id = ${to} where lead_id = ${from} and id = any(${[...rows.visitors]})`
  await tx`
    update score_entries set lead_id = ${to} where lead_id = ${from} and (id = any(${[...rows.scoreEntries]}::bigint[])
      or run_id = any(${runs}::uuid[]) or event_seq = any(${[...own.seqs]}::bigint[]))`
  await tx`
    update consents set lead_id = ${to} where lead_id = ${from} and id = any(${[...rows.consents]}::uuid[])`
  await tx`
    update submissions set lead_id = ${to}
    where lead_id = ${from} and (id = any(${[...rows.submissions]}::uuid[]) or visitor_id = any(${[...rows.visitors]}))`
  const named = { deals: rows.deals ?? [], business_cards: rows.businessCards ?? [] }
  for (const [table, ids] of Object.entries(named))
    await tx`update ${tx(table)} set lead_id = ${to} where lead_id = ${from} and id = any(${[...ids]}::uuid[])`
  for (const table of ['messages', 'tasks', 'handoffs'] as const) {
    await tx`
      update ${tx(table)} set lead_id = ${to}
      where lead_id = ${from} and (id = any(${[...rows[table]]}::uuid[]) or run_id = any(${runs}::uuid[]))`
  }
}
