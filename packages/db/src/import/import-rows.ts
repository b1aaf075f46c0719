import type { LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What came of one row of a list. */
export interface SettledRow {
  readonly line: number
  readonly outcome: string
  readonly lead?: LeadId
  /** The cells as they stood there, and what is wrong with them, where the row was not taken in, or not in whole. */
  readonly cells?: readonly string[]
  readonly issues?: readonly unknown[]
  /** The events that the row left in its lead's history; what follows from them is still to come. */
  readonly events?: { readonly from: number; readonly to: number }
}

/** Notes what came of rows, in one statement. */
export async function insertSettledRows(tx: Tx, id: string, rows: readonly SettledRow[]): Promise<void> {
  await tx`
    insert into import_rows (import_id, line, outcome, lead_id, cells, issues, seq_from, seq_to, followed)
    select ${id}, line, outcome, lead, cells::jsonb, issues::jsonb, f, t, f is null from unnest(
      ${rows.map((row) => row.line)}::int[], ${rows.map((row) => row.outcome)}::text[],
      ${rows.map((row) => row.lead ?? null)}::uuid[], ${rows.map((row) => JSON.stringify(row.cells ?? []))}::text[],
      ${rows.map((row) => JSON.stringify(row.issues ?? []))}::text[],
      ${rows.map((row) => row.events?.from ?? null)}::bigint[], ${rows.map((row) => row.events?.to ?? null)}::bigint[]
    ) as r(line, outcome, lead, cells, issues, f, t)`
}

/** Which of these leads earlier rows of the same list meant. */
export async function leadsOfEarlierRows(
  tx: Tx,
  id: string,
  leads: readonly LeadId[],
): Promise<ReadonlySet<LeadId>> {
  if (leads.length === 0) return new Set()
  const rows = await tx<{ lead: LeadId }[]>`
    select distinct lead_id as lead from import_rows
    where lead_id = any(${[...leads]}::uuid[]) and seq_from is not null and import_id = ${id}`
  return new Set(rows.map((row) => row.lead))
}

/** A row that could not be taken in, or not in whole, with what is wrong with it. */
export interface TroubledRow {
  readonly line: number
  readonly cells: readonly string[]
  /** True for a row that was taken in with something left out. */
  readonly taken: boolean
  readonly issues: readonly unknown[]
}

const MOST_SHOWN = 10_000

/** The rows that could not be taken in, or not in whole, in the order of the file; at most ten thousand. */
export async function troubledImportRows(db: Queryable, id: string): Promise<readonly TroubledRow[]> {
  // Rows that were left out in part have no index of their own: they are looked for where there are any.
  return await db<TroubledRow[]>`
    select line, cells, false as taken, issues from import_rows where import_id = ${id} and outcome = 'rejected'
    union all
    select line, cells, true, issues from import_rows
    where import_id = ${id} and outcome <> 'rejected' and issues <> '[]'
      and exists (select 1 from imports where id = ${id} and (counts ->> 'warned')::int > 0)
    order by line limit ${MOST_SHOWN}`
}

/** A row whose consequences are still to come. */
export interface RowToFollow {
  readonly line: number
  readonly lead: LeadId
  readonly from: number
  readonly to: number
}

/** The next rows whose consequences are still to come, in the order of the file. */
export async function rowsToFollow(
  db: Queryable,
  id: string,
  limit: number,
): Promise<readonly RowToFollow[]> {
  return await db<RowToFollow[]>`
    select line, lead_id as lead, seq_from as "from", seq_to as "to" from import_rows
    where import_id = ${id} and not followed order by line limit ${limit}`
}

/** Notes that what follows from a row has come; false when somebody else did so before. */
export async function markFollowed(tx: Queryable, id: string, line: number): Promise<boolean> {
  const rows = await tx`
    update import_rows set followed = true where import_id = ${id} and line = ${line} and not followed returning 1`
  return rows.length > 0
}
