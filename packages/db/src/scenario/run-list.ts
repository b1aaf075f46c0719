import type { RunState } from '@shirube/engine'
import type { EpochMs, LeadId, NodeId, RunId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import type { RunStatus } from '../run/runs.ts'

/** A run as it is listed. */
export interface RunListRow {
  readonly id: RunId
  readonly scenarioId: ScenarioId
  readonly scenarioName: string
  readonly versionId: VersionId
  readonly n: number
  readonly minor: number
  readonly leadId: LeadId
  readonly leadFields: Readonly<Record<string, unknown>>
  readonly leadZone: string | null
  readonly status: RunStatus
  readonly node: NodeId
  readonly title: string | null
  readonly phase: RunState['phase']
  readonly enteredAt: EpochMs
  readonly endedAt: EpochMs | null
  readonly endReason: string | null
  readonly wakeAt: EpochMs | null
}

const SELECT = `
  select r.id, r.scenario_id as "scenarioId", s.name as "scenarioName", r.version_id as "versionId", v.n, v.minor,
    r.lead_id as "leadId", l.fields as "leadFields", l.time_zone as "leadZone", r.status, coalesce(r.node, r.trigger) as node,
    v.program -> 'titles' ->> coalesce(r.node, r.trigger) as title, r.state -> 'phase' as phase,
    r.entered_at as "enteredAt", r.ended_at as "endedAt", r.end_reason as "endReason", r.wake_at as "wakeAt"
  from runs r join scenarios s on s.id = r.scenario_id join scenario_versions v on v.id = r.version_id
    join leads l on l.id = r.lead_id`

/** Which runs are asked for. */
export interface RunFilter {
  readonly scenario?: string | undefined
  readonly lead?: string | undefined
  readonly status?: RunStatus | undefined
  readonly step?: string | undefined
  readonly failedIn?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of runs, newest first. */
export async function runList(db: Queryable, filter: RunFilter): Promise<readonly RunListRow[]> {
  const { scenario, lead, status, step, failedIn, before } = filter
  return await db<RunListRow[]>`
    ${db.unsafe(SELECT)} where true
      ${scenario === undefined ? db`` : db`and r.scenario_id = ${scenario}`}
      ${lead === undefined ? db`` : db`and r.lead_id = ${lead}`}
      ${status === undefined ? db`` : db`and r.status = ${status}`}
      ${step === undefined ? db`` : db`and r.node = ${step} and r.status <> 'ended'`}
      ${
        failedIn === undefined
          ? db``
          : db`and ((r.status = 'stuck' and r.node = ${failedIn}) or exists (select 1 from visits f
              where f.run_id = r.id and f.node = ${failedIn} and f.port in ('undeliverable', 'failed')))`
      }
      ${before === undefined ? db`` : db`and r.id < ${before}::uuid`}
    order by r.id desc limit ${filter.limit}`
}

export async function runById(db: Queryable, id: string): Promise<RunListRow | undefined> {
  const [row] = await db<RunListRow[]>`${db.unsafe(SELECT)} where r.id = ${id}`
  return row
}
