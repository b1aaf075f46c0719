import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { filteredLeads, type LeadFilter } from '../lead-read/lead-list.ts'

/** How far a bulk work is. */
export type BulkState = 'running' | 'done' | 'failed' | 'undoing' | 'undone'

/** One thing done with many leads at once, and how far it is. */
export interface BulkWorkRow {
  readonly id: string
  readonly work: unknown
  readonly state: BulkState
  readonly people: number
  readonly done: number
  readonly changed: number
  readonly undone: number
  readonly fault: unknown
  readonly byId: string | null
  readonly byName: string | null
  readonly createdAt: EpochMs
  readonly endedAt: EpochMs | null
  readonly undoneAt: EpochMs | null
}

const SHOWN = 20

/** The newest bulk works; one of them when an id is given. */
export async function bulkWorkList(db: Queryable, id?: string): Promise<readonly BulkWorkRow[]> {
  return await db<BulkWorkRow[]>`
    select w.id, w.work, w.state, w.people, w.done, w.changed, w.undone, w.fault, w.created_by as "byId", u.name as "byName",
      w.created_at as "createdAt", w.ended_at as "endedAt", w.undone_at as "undoneAt"
    from bulk_works w left join users u on u.id = w.created_by
    ${id === undefined ? db`` : db`where w.id = ${id}`} order by w.created_at desc, w.id desc limit ${SHOWN}`
}

/** Enters a bulk work. */
export async function insertBulkWork(
  tx: Tx,
  made: { readonly id: string; readonly work: unknown; readonly by: string | null },
  now: EpochMs,
): Promise<void> {
  const work = tx.json(made.work as never)
  await tx`
    insert into bulk_works (id, work, created_by, created_at) values (${made.id}, ${work}, ${made.by}, ${now})`
}

/** Who is meant: some leads by their ids, or all that a filter lets through. */
export type BulkWho =
  | { readonly kind: 'leads'; readonly leads: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: LeadFilter }

/** Fixes who is meant, in one statement; answers how many they are. */
export async function freezeBulkPeople(tx: Tx, id: string, who: BulkWho): Promise<number> {
  const meant =
    who.kind === 'filter'
      ? filteredLeads(tx, who.filter)
      : tx`l.merged_into is null and l.id = any(${[...who.leads]}::uuid[])`
  const [row] = await tx<{ people: number }[]>`
    with meant as (insert into bulk_people (work_id, lead_id) select ${id}, l.id from leads l where ${meant} returning 1)
    update bulk_works set people = (select count(*)::int from meant) where id = ${id} returning people`
  return row?.people ?? 0
}

/** Moves a bulk work on; false when it stands elsewhere. */
export async function moveBulkWork(
  tx: Queryable,
  id: string,
  move: {
    readonly from: BulkState
    readonly to: BulkState
    readonly at: EpochMs
    readonly fault?: unknown
  },
): Promise<boolean> {
  const { from, to, at, fault } = move
  const times = {
    ...((to === 'done' || to === 'failed') && { ended_at: at }),
    ...(to === 'undone' && { undone_at: at }),
    ...(fault !== undefined && { fault: tx.json(fault as never) }),
  }
  const rows = await tx`
    update bulk_works set ${tx({ state: to, ...times })} where id = ${id} and state = ${from} returning 1`
  return rows.length > 0
}
