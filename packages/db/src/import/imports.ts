import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A file of leads and what has come of it so far. */
export interface ImportRow {
  readonly id: string
  readonly name: string
  readonly plan: unknown
  readonly state: 'filling' | 'running' | 'done'
  readonly rows: number
  readonly counts: Readonly<Record<string, number>>
  readonly by: string | null
  readonly createdAt: EpochMs
  readonly endedAt: EpochMs | null
}

const SHOWN = 50

/** The imports, the newest first; one of them when an id is given. */
export async function importList(db: Queryable, id?: string): Promise<readonly ImportRow[]> {
  return await db<ImportRow[]>`
    select i.id, i.name, i.plan, i.state, i.rows, u.name as by, i.created_at as "createdAt", i.ended_at as "endedAt",
      coalesce((select json_object_agg(o.outcome, o.n) from (
        select outcome, count(*)::int as n from import_rows r
        where r.import_id = i.id and outcome is not null group by outcome) o), '{}'::json) as counts
    from imports i left join users u on u.id = i.created_by
    ${id === undefined ? db`` : db`where i.id = ${id}`} order by i.created_at desc limit ${SHOWN}`
}

export async function insertImport(
  tx: Tx,
  made: { readonly id: string; readonly name: string; readonly plan: unknown; readonly by: string | null },
  now: EpochMs,
): Promise<void> {
  await tx`insert into imports ${tx({
    id: made.id,
    name: made.name,
    plan: tx.json(made.plan as never),
    created_by: made.by,
    created_at: now,
  })}`
}

/** One row of a file as it stood there. */
export interface ImportedRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Keeps rows of a file that is still being handed over; answers how many there are now. */
export async function fillImport(tx: Tx, id: string, rows: readonly ImportedRow[]): Promise<number> {
  const cells = rows.map((row) => JSON.stringify(row.cells))
  await tx`
    insert into import_rows (import_id, line, cells)
    select ${id}, line, cells::jsonb from unnest(${rows.map((row) => row.line)}::int[], ${cells}::text[]) as r(line, cells)
    on conflict do nothing`
  const [row] = await tx<{ rows: number }[]>`
    update imports set rows = (select count(*)::int from import_rows where import_id = ${id})
    where id = ${id} returning rows`
  return row?.rows ?? 0
}

/** Sets how far an import is; false when it was not in the state before. */
export async function moveImport(
  tx: Queryable,
  id: string,
  change: { readonly from: ImportRow['state']; readonly to: ImportRow['state']; readonly endedAt?: EpochMs },
): Promise<boolean> {
  const rows = await tx`
    update imports set state = ${change.to}, ended_at = ${change.endedAt ?? null}
    where id = ${id} and state = ${change.from} returning 1`
  return rows.length > 0
}

/** The next rows of which nothing has come yet, in the order of the file. */
export async function openImportRows(
  db: Queryable,
  id: string,
  limit: number,
): Promise<readonly ImportedRow[]> {
  return await db<ImportedRow[]>`
    select line, cells from import_rows where import_id = ${id} and outcome is null order by line limit ${limit}`
}

/** Notes what came of a row; the first word counts. */
export async function settleImportRow(
  tx: Queryable,
  row: {
    readonly id: string
    readonly line: number
    readonly outcome: string
    readonly lead?: string
    readonly issues?: readonly unknown[]
  },
): Promise<void> {
  await tx`
    update import_rows set outcome = ${row.outcome}, lead_id = ${row.lead ?? null},
      issues = ${tx.json((row.issues ?? []) as never)}
    where import_id = ${row.id} and line = ${row.line} and outcome is null`
}

/** The rows that could not be taken in, with what is wrong with each. */
export async function rejectedImportRows(
  db: Queryable,
  id: string,
): Promise<readonly (ImportedRow & { readonly issues: readonly unknown[] })[]> {
  return await db<(ImportedRow & { issues: unknown[] })[]>`
    select line, cells, issues from import_rows where import_id = ${id} and outcome = 'rejected' order by line`
}
