import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** How far a list is. */
export type ImportState = 'ready' | 'running' | 'done' | 'failed' | 'undoing' | 'undone'

/** A list of leads and what has come of it so far. */
export interface ImportRow {
  readonly id: string
  readonly name: string
  /** Where its bytes lie; null once every row is taken in. */
  readonly file: string | null
  readonly format: unknown
  readonly plan: unknown
  readonly state: ImportState
  readonly rows: number
  readonly taken: number
  readonly counts: Readonly<Record<string, number>>
  readonly toFollow: number
  readonly cost: number | null
  readonly fault: unknown
  readonly by: string | null
  readonly createdAt: EpochMs
  readonly endedAt: EpochMs | null
  readonly undoneAt: EpochMs | null
}

const SHOWN = 50

/** The imports, the newest first, without those that were only looked at; one of them when an id is given. */
export async function importList(db: Queryable, id?: string): Promise<readonly ImportRow[]> {
  return await db<ImportRow[]>`
    select i.id, i.name, i.file_id as file, i.format, i.plan, i.state, i.rows, i.taken, i.counts, i.cost, i.fault,
      (select count(*)::int from import_rows r where r.import_id = i.id and not r.followed) as "toFollow",
      u.name as by, i.created_at as "createdAt", i.ended_at as "endedAt", i.undone_at as "undoneAt"
    from imports i left join users u on u.id = i.created_by
    ${id === undefined ? db`where i.state <> 'ready'` : db`where i.id = ${id}`}
    order by i.created_at desc limit ${SHOWN}`
}

/** Enters a list that was looked at. */
export async function insertImport(
  tx: Tx,
  made: Pick<ImportRow, 'id' | 'name' | 'file' | 'format' | 'rows' | 'by'>,
  now: EpochMs,
): Promise<void> {
  await tx`insert into imports ${tx({
    id: made.id,
    name: made.name,
    file_id: made.file,
    format: tx.json(made.format as never),
    rows: made.rows,
    created_by: made.by,
    created_at: now,
  })}`
}

/** What may change together with the state of an import. */
export interface ImportMove {
  readonly from: readonly ImportState[]
  readonly to: ImportState
  readonly plan?: unknown
  readonly cost?: number | undefined
  readonly fault?: unknown
  readonly endedAt?: EpochMs
  readonly undoneAt?: EpochMs
  /** Its bytes are no longer kept. */
  readonly withoutFile?: boolean
}

/** Sets how far an import is; false when it was not in a state before. */
export async function moveImport(tx: Queryable, id: string, move: ImportMove): Promise<boolean> {
  const columns = {
    state: move.to,
    ...(move.plan !== undefined && { plan: tx.json(move.plan as never) }),
    ...(move.cost !== undefined && { cost: move.cost }),
    ...(move.fault !== undefined && { fault: tx.json(move.fault as never) }),
    ...(move.endedAt !== undefined && { ended_at: move.endedAt }),
    ...(move.undoneAt !== undefined && { undone_at: move.undoneAt }),
    ...(move.withoutFile && { file_id: null }),
  }
  const rows = await tx`
    update imports set ${tx(columns)} where id = ${id} and state = any(${[...move.from]}) returning 1`
  return rows.length > 0
}

/** Throws a list away; answers where its bytes lie. */
export async function deleteReadyImport(tx: Queryable, id: string): Promise<string | undefined> {
  const [row] = await tx<{ file: string | null }[]>`
    delete from imports where id = ${id} and state = 'ready' returning file_id as file`
  return row?.file ?? undefined
}

/** Locks an import that is under way at this row; false when somebody else has gone on with it, or it has ended. */
export async function lockImportAt(tx: Tx, id: string, taken: number): Promise<boolean> {
  const rows = await tx`
    select 1 from imports where id = ${id} and state = 'running' and taken = ${taken} for update`
  return rows.length > 0
}

/** Notes how far an import is and what came of the rows. */
export async function advanceImport(
  tx: Tx,
  id: string,
  step: { readonly taken: number; readonly counts: Readonly<Record<string, number>> },
): Promise<void> {
  await tx`
    update imports set taken = ${step.taken}, counts = (
      select jsonb_object_agg(k, coalesce((imports.counts ->> k)::int, 0) + coalesce((n.new ->> k)::int, 0))
      from (select ${tx.json(step.counts)}::jsonb as new) n, lateral (
        select jsonb_object_keys(imports.counts) as k union select jsonb_object_keys(n.new)) keys)
    where id = ${id}`
}
