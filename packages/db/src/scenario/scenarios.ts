import type { EpochMs, ScenarioId, VersionId } from '@shirube/kernel'
import type { Edit, Scenario } from '@shirube/scenario'
import type { Queryable, Tx } from '../connect/database.ts'

export type ScenarioState = 'draft' | 'live' | 'paused' | 'archived'

/** A scenario with its draft. */
export interface ScenarioRow {
  readonly id: ScenarioId
  readonly name: string
  readonly folder: string | null
  readonly state: ScenarioState
  readonly draft: Scenario
  readonly revision: number
  readonly liveVersionId: VersionId | null
  readonly updatedAt: EpochMs
}

const COLUMNS = `id, name, folder, state, draft, revision, live_version_id as "liveVersionId", updated_at as "updatedAt"`

/** Adds a scenario; false when there is one with that id. */
export async function insertScenario(
  tx: Tx,
  scenario: Pick<ScenarioRow, 'id' | 'name' | 'draft'> & { readonly createdBy?: string },
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`insert into scenarios ${tx({
    id: scenario.id,
    name: scenario.name,
    draft: tx.json(scenario.draft as never),
    created_at: now,
    updated_at: now,
    created_by: scenario.createdBy ?? null,
  })} on conflict (id) do nothing returning 1`
  return rows.length > 0
}

export async function scenarioById(db: Queryable, id: string): Promise<ScenarioRow | undefined> {
  const [row] = await db<ScenarioRow[]>`select ${db.unsafe(COLUMNS)} from scenarios where id = ${id}`
  return row
}

/** Locks a scenario, so that edits and publishings come one after the other. */
export async function lockScenario(tx: Tx, id: string): Promise<ScenarioRow | undefined> {
  const [row] = await tx<
    ScenarioRow[]
  >`select ${tx.unsafe(COLUMNS)} from scenarios where id = ${id} for update`
  return row
}

/** A scenario as it is listed: with its live version and the number of people on the way. */
export interface ScenarioListRow extends Omit<ScenarioRow, 'draft'> {
  readonly underWay: number
}

export async function scenarioRows(db: Queryable, id?: string): Promise<readonly ScenarioListRow[]> {
  return await db<ScenarioListRow[]>`
    select s.id, s.name, s.folder, s.state, s.revision, s.live_version_id as "liveVersionId", s.updated_at as "updatedAt",
      (select count(*)::int from runs r where r.scenario_id = s.id and r.status <> 'ended') as "underWay"
    from scenarios s ${id === undefined ? db`` : db`where s.id = ${id}`} order by s.updated_at desc, s.id`
}

/** Replaces the draft by the next revision and keeps the edits that made it. */
export async function saveDraft(
  tx: Tx,
  draft: {
    readonly id: ScenarioId
    readonly revision: number
    readonly scenario: Scenario
    readonly edits: readonly Edit[]
    readonly client?: string | undefined
    readonly byUser?: string | undefined
  },
  now: EpochMs,
): Promise<void> {
  await tx`
    update scenarios set draft = ${tx.json(draft.scenario)}, revision = ${draft.revision}, updated_at = ${now}
    where id = ${draft.id}`
  await tx`insert into scenario_edits ${tx({
    scenario_id: draft.id,
    revision: draft.revision,
    edits: tx.json(draft.edits as never),
    client: draft.client ?? null,
    by_user: draft.byUser ?? null,
    at: now,
  })}`
}

/** The edits that came after a revision, in order. */
export async function editsSince(db: Queryable, id: ScenarioId, revision: number): Promise<readonly Edit[]> {
  const rows = await db<{ edits: Edit[] }[]>`
    select edits from scenario_edits where scenario_id = ${id} and revision > ${revision} order by revision`
  return rows.flatMap((row) => row.edits)
}

export async function nameScenario(
  tx: Tx,
  id: ScenarioId,
  change: { readonly name?: string | undefined; readonly folder?: string | null | undefined },
): Promise<void> {
  if (change.name !== undefined) await tx`update scenarios set name = ${change.name} where id = ${id}`
  if (change.folder !== undefined) await tx`update scenarios set folder = ${change.folder} where id = ${id}`
}

export async function setScenarioState(
  tx: Tx,
  id: ScenarioId,
  to: { readonly state: ScenarioState; readonly liveVersionId?: VersionId },
): Promise<void> {
  await tx`
    update scenarios set state = ${to.state}, live_version_id = coalesce(${to.liveVersionId ?? null}, live_version_id)
    where id = ${id}`
}
