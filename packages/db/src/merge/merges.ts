import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** Two records of one person made one; `snapshot` holds what an undo needs. */
export interface MergeRow {
  readonly id: string
  readonly survivor: LeadId
  readonly merged: LeadId
  readonly snapshot: unknown
  readonly at: EpochMs
  readonly undoneAt: EpochMs | null
}

export async function insertMerge(
  tx: Tx,
  merge: Omit<MergeRow, 'undoneAt'> & { readonly by?: string },
): Promise<void> {
  await tx`insert into lead_merges ${tx({
    id: merge.id,
    survivor_id: merge.survivor,
    merged_id: merge.merged,
    snapshot: tx.json(merge.snapshot as never),
    at: merge.at,
    by_user: merge.by ?? null,
  })}`
}

export async function mergeById(db: Queryable, id: string): Promise<MergeRow | undefined> {
  const [row] = await db<MergeRow[]>`
    select id, survivor_id as survivor, merged_id as merged, snapshot, at, undone_at as "undoneAt"
    from lead_merges where id = ${id}`
  return row
}

/** Marks a merge as undone; false when it was undone before. */
export async function markUndone(tx: Tx, id: string, at: EpochMs): Promise<boolean> {
  const rows =
    await tx`update lead_merges set undone_at = ${at} where id = ${id} and undone_at is null returning 1`
  return rows.length > 0
}

/** Takes the lock of a merged lead away for good: whatever is addressed to it must look for its survivor. */
export async function dropClock(tx: Tx, lead: LeadId): Promise<void> {
  await tx`delete from lead_clock where lead_id = ${lead}`
}

/** Gives a lead its lock back, at a sequence that lies behind everything that was ever said to it. */
export async function restoreClock(tx: Tx, lead: LeadId, seq: number): Promise<void> {
  await tx`insert into lead_clock (lead_id, ev_seq) values (${lead}, ${seq})`
}

/** Works the scores of leads out anew: a score is the sum of its entries. */
export async function recomputeScores(tx: Tx, leads: readonly LeadId[]): Promise<void> {
  await tx`
    insert into scores (lead_id, company, personal, site, "real")
    select l.id, coalesce(sum(e.points) filter (where e.axis = 'company'), 0),
      coalesce(sum(e.points) filter (where e.axis = 'personal'), 0),
      coalesce(sum(e.points) filter (where e.axis = 'site'), 0),
      coalesce(sum(e.points) filter (where e.axis = 'real'), 0)
    from unnest(${[...leads]}::uuid[]) as l(id) left join score_entries e on e.lead_id = l.id group by l.id order by l.id
    on conflict (lead_id) do update set company = excluded.company, personal = excluded.personal,
      site = excluded.site, "real" = excluded."real"`
}
