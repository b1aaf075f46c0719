import type { Program, ReadPart } from '@shirube/engine'
import type { EpochMs, Language, ScenarioId, UserId, VersionId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import type { Queryable, Tx } from '../connect/database.ts'

/** An immutable published version. */
export interface VersionRow {
  readonly id: VersionId
  readonly scenarioId: ScenarioId
  readonly n: number
  readonly minor: number
  readonly graph: Scenario
  readonly program: Program
  /** Mail id → frozen mail version. */
  readonly mails: Readonly<Record<string, string>>
  readonly reading: Readonly<Record<Language, readonly ReadPart[]>>
  readonly note: string | null
  readonly publishedAt: EpochMs
}

const COLUMNS = ['id', 'n', 'minor', 'graph', 'program', 'mails', 'reading', 'note'] as const

export async function insertVersion(tx: Tx, version: VersionRow, by: UserId | undefined): Promise<void> {
  const { id, scenarioId, n, minor, graph, program, mails, reading, note, publishedAt } = version
  await tx`insert into scenario_versions ${tx({
    id,
    scenario_id: scenarioId,
    n,
    minor,
    graph: tx.json(graph as never),
    program: tx.json(program as never),
    mails: tx.json(mails),
    reading: tx.json(reading as never),
    note,
    published_at: publishedAt,
    published_by: by ?? null,
  })}`
}

export async function versionById(db: Queryable, id: VersionId): Promise<VersionRow | undefined> {
  const [row] = await db<VersionRow[]>`
    select ${db(COLUMNS as unknown as string[])}, scenario_id as "scenarioId", published_at as "publishedAt"
    from scenario_versions where id = ${id}`
  return row
}

/** The newest content of a version: its own, or that of its last correction (v7.1). */
export async function newestMails(
  db: Queryable,
  version: VersionId,
): Promise<Readonly<Record<string, string>>> {
  const [row] = await db<{ mails: Record<string, string> }[]>`
    select newest.mails from scenario_versions v
    join scenario_versions newest on newest.scenario_id = v.scenario_id and newest.n = v.n
    where v.id = ${version} order by newest.minor desc limit 1`
  return row?.mails ?? {}
}

/** A version that is live, or that people are still going through. */
export interface ActiveVersion {
  readonly id: VersionId
  readonly scenarioId: ScenarioId
  readonly settings: Scenario['settings']
  /** False for an older version that only finishes its runs. */
  readonly live: boolean
}

export async function activeVersions(db: Queryable): Promise<readonly ActiveVersion[]> {
  return await db<ActiveVersion[]>`
    select v.id, v.scenario_id as "scenarioId", v.graph -> 'settings' as settings,
      s.state = 'live' and s.live_version_id = v.id as live
    from scenario_versions v join scenarios s on s.id = v.scenario_id
    where s.live_version_id = v.id
      or exists (select 1 from runs r where r.version_id = v.id and r.status in ('running', 'waiting', 'held', 'stuck'))`
}

/** The programs of versions, by id. */
export async function programsOf(
  db: Queryable,
  ids: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, Program>> {
  if (ids.length === 0) return new Map()
  const rows = await db<{ id: VersionId; program: Program }[]>`
    select id, program from scenario_versions where id = any(${[...ids]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row.program]))
}
