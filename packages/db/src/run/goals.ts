import type { EpochMs, LeadId, RunId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** Notes the goals that a run has reached. */
export async function insertGoals(
  tx: Tx,
  run: { readonly id: RunId; readonly versionId: VersionId; readonly leadId: LeadId },
  goals: readonly { readonly goal: string; readonly at: EpochMs }[],
): Promise<void> {
  if (goals.length === 0) return
  const rows = goals.map(({ goal, at }) => ({
    run_id: run.id,
    goal,
    version_id: run.versionId,
    lead_id: run.leadId,
    at,
  }))
  await tx`insert into goals_reached ${tx(rows)} on conflict do nothing`
}

/** How many people have reached each goal on their way through a version, each counted once. */
export async function goalsOf(
  db: Queryable,
  version: VersionId,
): Promise<readonly { readonly goal: string; readonly people: number }[]> {
  return await db<{ goal: string; people: number }[]>`
    select goal, count(distinct lead_id)::int as people from goals_reached
    where version_id = ${version} group by goal order by goal`
}
