import type { EpochMs, LeadId, RunId, VersionId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

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
