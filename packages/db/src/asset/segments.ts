import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

export interface SegmentRow {
  readonly id: string
  readonly name: string
  readonly condition: unknown
  readonly members: number
  readonly builtAt: EpochMs | null
}

/** The segments with how many leads are in each; one of them when an id is given. */
export async function segmentList(db: Queryable, id?: string): Promise<readonly SegmentRow[]> {
  return await db<SegmentRow[]>`
    select s.id, s.name, s.condition, s.built_at as "builtAt",
      (select count(*)::int from segment_members m where m.segment_id = s.id) as members
    from segments s ${id === undefined ? db`` : db`where s.id = ${id}`} order by s.name, s.id`
}

/** Makes a segment or replaces it; a new condition has still to be held against all leads. */
export async function putSegment(
  tx: Tx,
  segment: { readonly id: string; readonly name: string; readonly condition: unknown },
  now: EpochMs,
): Promise<void> {
  const condition = tx.json(segment.condition as never)
  await tx`
    insert into segments as s (id, name, condition, created_at) values (${segment.id}, ${segment.name}, ${condition}, ${now})
    on conflict (id) do update set name = excluded.name, condition = excluded.condition,
      built_at = case when s.condition = excluded.condition then s.built_at end`
}

export async function deleteSegment(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from segments where id = ${id} returning 1`
  return rows.length > 0
}

/** Notes that all leads have been held against the condition. */
export async function markSegmentBuilt(db: Queryable, id: string, now: EpochMs): Promise<void> {
  await db`update segments set built_at = ${now} where id = ${id}`
}
