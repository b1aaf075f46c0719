import type { EpochMs, NodeId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A published version, by its numbers. */
export interface VersionListRow {
  readonly id: VersionId
  readonly n: number
  readonly minor: number
  readonly note: string | null
  readonly publishedAt: EpochMs
  readonly publishedBy: string | null
}

/** The versions of a scenario, newest first; those named by id only, when ids are given. */
export async function versionsOf(
  db: Queryable,
  scenario: ScenarioId,
  ids?: readonly VersionId[],
): Promise<readonly VersionListRow[]> {
  return await db<VersionListRow[]>`
    select v.id, v.n, v.minor, v.note, v.published_at as "publishedAt", u.name as "publishedBy"
    from scenario_versions v left join users u on u.id = v.published_by
    where v.scenario_id = ${scenario} ${ids === undefined ? db`` : db`and v.id = any(${[...ids]}::uuid[])`}
    order by v.n desc, v.minor desc`
}

/** The id of a version by its numbers. */
export async function versionIdOf(
  db: Queryable,
  scenario: ScenarioId,
  numbers: { readonly n: number; readonly minor: number },
): Promise<VersionId | undefined> {
  const [row] = await db<{ id: VersionId }[]>`
    select id from scenario_versions where scenario_id = ${scenario} and n = ${numbers.n} and minor = ${numbers.minor}`
  return row?.id
}

/** The number of the newest version; 0 when nothing has been published. Under the scenario's lock. */
export async function newestVersionNumber(tx: Tx, scenario: ScenarioId): Promise<number> {
  const [row] = await tx<{ n: number }[]>`
    select coalesce(max(n), 0)::int as n from scenario_versions where scenario_id = ${scenario}`
  return row?.n ?? 0
}

/** Keeps what was chosen for people on their way when a version was published. */
export async function noteUnderWayChoice(tx: Tx, version: VersionId, choice: unknown): Promise<void> {
  await tx`update scenario_versions set under_way = ${tx.json(choice as never)} where id = ${version}`
}

/** People who stand in a step of a version. */
export interface StandingRow {
  readonly versionId: VersionId
  readonly node: NodeId
  readonly people: number
}

/** Where the people on their way through a scenario stand, by version and step. */
export async function standing(db: Queryable, scenario: ScenarioId): Promise<readonly StandingRow[]> {
  return await db<StandingRow[]>`
    select version_id as "versionId", coalesce(node, trigger) as node, count(*)::int as people from runs
    where scenario_id = ${scenario} and status <> 'ended' group by 1, 2 order by 1, 2`
}

/** Every version that is live or still being gone through and sends a mail. */
export async function versionsThatSend(
  tx: Tx,
  mail: string,
): Promise<
  readonly {
    readonly id: VersionId
    readonly scenarioId: ScenarioId
    readonly name: string
    readonly n: number
  }[]
> {
  return await tx<{ id: VersionId; scenarioId: ScenarioId; name: string; n: number }[]>`
    select v.id, v.scenario_id as "scenarioId", s.name, v.n from scenario_versions v join scenarios s on s.id = v.scenario_id
    where v.minor = 0 and v.mails ? ${mail} and (s.live_version_id = v.id or exists (
      select 1 from runs r where r.version_id = v.id and r.status <> 'ended'))
    order by v.scenario_id, v.n`
}

/** The newest correction of a version; itself when there is none. */
export async function newestMinor(
  tx: Tx,
  scenario: ScenarioId,
  n: number,
): Promise<{ readonly id: VersionId; readonly minor: number } | undefined> {
  const [row] = await tx<{ id: VersionId; minor: number }[]>`
    select id, minor from scenario_versions where scenario_id = ${scenario} and n = ${n} order by minor desc limit 1`
  return row
}
