import type { EpochMs, NodeId, VersionId } from '@shirube/kernel'
import type { Database, Queryable, Tx } from '../connect/database.ts'

/** By how much the counts of one step (or one of its ways out) change. */
export interface CountDelta {
  readonly node: NodeId
  /** Empty for the step as a whole. */
  readonly port: string
  readonly reached: number
  readonly waiting: number
  readonly passed: number
  readonly failed: number
  readonly visits: number
}

/** Appends changes of counts; a single folder adds them up each second, so that no row is hot. */
export async function appendCounts(tx: Tx, version: VersionId, deltas: readonly CountDelta[]): Promise<void> {
  const changed = deltas.filter((d) => d.reached || d.waiting || d.passed || d.failed || d.visits)
  if (changed.length > 0)
    await tx`insert into count_deltas ${tx(changed.map((d) => ({ version_id: version, ...d })))}`
}

/** Folds appended changes into the counts; answers the versions whose counts changed. One folder at a time. */
export async function foldCounts(db: Database, now: EpochMs, limit = 20_000): Promise<readonly VersionId[]> {
  const rows = await db<{ version_id: VersionId }[]>`
    with taken as (
      delete from count_deltas where id in (select id from count_deltas order by id limit ${limit} for update skip locked)
      returning *
    ), summed as (
      select version_id, node, port, sum(reached)::int as reached, sum(waiting)::int as waiting, sum(passed)::int as passed,
        sum(failed)::int as failed, sum(visits)::int as visits
      from taken group by version_id, node, port order by version_id, node, port
    ), folded as (
      insert into node_counts as c (version_id, node, port, reached, waiting, passed, failed, visits, updated_at)
      select version_id, node, port, reached, waiting, passed, failed, visits, ${now}::timestamptz from summed
      on conflict (version_id, node, port) do update set reached = c.reached + excluded.reached, waiting = c.waiting + excluded.waiting,
        passed = c.passed + excluded.passed, failed = c.failed + excluded.failed, visits = c.visits + excluded.visits,
        updated_at = excluded.updated_at
      returning version_id
    ) select distinct version_id from folded`
  return rows.map((row) => row.version_id)
}

/** The counts of a version as last folded. */
export interface NodeCount extends CountDelta {
  readonly updatedAt: EpochMs
}

export async function countsOf(db: Queryable, version: VersionId): Promise<readonly NodeCount[]> {
  return await db<NodeCount[]>`
    select node, port, reached, waiting, passed, failed, visits, updated_at as "updatedAt"
    from node_counts where version_id = ${version} order by node, port`
}
