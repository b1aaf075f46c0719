import type { Why } from '@shirube/engine'
import type { EpochMs, LeadId, NodeId, RunId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A stay in a step as one advance saw it: begun, ended, or both. */
export interface VisitChange {
  readonly ordinal: number
  readonly node: NodeId
  readonly entered?: EpochMs
  readonly left?: { readonly at: EpochMs; readonly port?: string; readonly why: Why }
}

/** Writes the stays that one advance began or ended. */
export async function writeVisits(
  tx: Tx,
  run: { readonly id: RunId; readonly leadId: LeadId; readonly versionId: VersionId },
  changes: readonly VisitChange[],
): Promise<void> {
  const begun = changes.filter((change) => change.entered !== undefined)
  const ended = changes.filter((change) => change.entered === undefined && change.left)
  if (begun.length > 0) {
    const rows = begun.map((change) => ({
      run_id: run.id,
      ordinal: change.ordinal,
      lead_id: run.leadId,
      version_id: run.versionId,
      node: change.node,
      entered_at: change.entered as number,
      left_at: change.left?.at ?? null,
      port: change.left?.port ?? null,
      why: change.left ? tx.json(change.left.why) : null,
    }))
    await tx`insert into visits ${tx(rows)}`
  }
  for (const { ordinal, left } of ended) {
    if (!left) continue
    await tx`
      update visits set left_at = ${left.at}, port = ${left.port ?? null}, why = ${tx.json(left.why)}
      where run_id = ${run.id} and ordinal = ${ordinal} and left_at is null`
  }
}

/** One stay of a run, for its path. */
export interface VisitRow {
  readonly ordinal: number
  readonly node: NodeId
  readonly enteredAt: EpochMs
  readonly leftAt: EpochMs | null
  readonly port: string | null
  readonly why: Why | null
}

/** The path of a run, step by step. */
export async function pathOf(db: Queryable, run: RunId): Promise<readonly VisitRow[]> {
  return await db<VisitRow[]>`
    select ordinal, node, entered_at as "enteredAt", left_at as "leftAt", port, why from visits
    where run_id = ${run} order by ordinal`
}

/** The steps of a version that a lead has been in before, so that people are counted once. */
export async function nodesVisitedBefore(
  tx: Tx,
  { version, lead }: { readonly version: VersionId; readonly lead: LeadId },
  nodes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (nodes.length === 0) return new Set()
  const rows = await tx<{ node: string }[]>`
    select distinct v.node from visits v join runs r on r.id = v.run_id
    where r.lead_id = ${lead} and v.version_id = ${version} and v.node = any(${[...nodes]})`
  return new Set(rows.map((row) => row.node))
}
