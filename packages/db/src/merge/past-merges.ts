import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A record that was made one with another, as the survivor's profile shows it. */
export interface PastMergeRow {
  readonly id: string
  readonly merged: LeadId
  readonly fields: Readonly<Record<string, unknown>>
  readonly at: EpochMs
  /** Null where the product itself knew that it was one person. */
  readonly byName: string | null
  readonly undoneAt: EpochMs | null
}

const MOST = 100

/** What was merged into a lead, the newest first; what was undone stays in sight. */
export async function pastMerges(db: Queryable, survivor: LeadId): Promise<readonly PastMergeRow[]> {
  return await db<PastMergeRow[]>`
    select m.id, m.merged_id as merged, l.fields, m.at, u.name as "byName", m.undone_at as "undoneAt"
    from lead_merges m join leads l on l.id = m.merged_id left join users u on u.id = m.by_user
    where m.survivor_id = ${survivor} order by m.at desc, m.id desc limit ${MOST}`
}
