import type { FieldValue } from '@shirube/audience'
import { defaultOrganisationSettings, type OrganisationSettings } from '@shirube/contract'
import { insertVersion, touchLive } from '@shirube/db'
import { openTestDatabase, type TestDatabase } from '@shirube/db/testing'
import type { Program } from '@shirube/engine'
import { asId, type EpochMs, type LeadId, type ScenarioId, type VersionId } from '@shirube/kernel'
import { emptyScenario, type ScenarioSettings } from '@shirube/scenario'
import type { RuntimeClock } from '../clock/runtime-clock.ts'
import { makeLiveConfigCache } from '../live/live-config-cache.ts'
import { startNotifier } from '../notify/notifier.ts'
import { idMaker, type Runtime } from '../runtime.ts'
import { makeKeyring } from '../secrets/keyring.ts'

/** A runtime on a database of its own. */
export interface TestRuntime extends Runtime {
  readonly url: string
  close(): Promise<void>
}

/** A clock of a test: the machine's, ahead by what the test says. */
export function testClock(now: () => EpochMs = Date.now): RuntimeClock & { ahead: number } {
  return {
    ahead: 0,
    offset: 0,
    now(): EpochMs {
      return now() + this.ahead
    },
    refresh: () => Promise.resolve(),
  }
}

const noLog = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * Opens a runtime on a fresh database, or on one without an organisation, and puts an organisation in it. Nothing
 * quiet, nothing capped unless asked.
 */
export async function openTestRuntime(
  options: {
    readonly clock?: RuntimeClock
    readonly settings?: Partial<OrganisationSettings>
    readonly database?: TestDatabase
  } = {},
): Promise<TestRuntime> {
  const { db, url, close } = options.database ?? (await openTestDatabase())
  const clock = options.clock ?? testClock()
  const notifier = await startNotifier(db)
  const settings = {
    ...defaultOrganisationSettings('標商事'),
    sending: { closedDates: [], holidaysOfJapan: false },
    ...options.settings,
  }
  await db`insert into organisation ${db({
    id: 1,
    name: '標商事',
    language: 'ja',
    time_zone: 'Asia/Tokyo',
    settings: db.json(settings as never),
    created_at: clock.now(),
  })}`
  return {
    db,
    url,
    clock,
    notifier,
    live: makeLiveConfigCache(clock),
    keyring: makeKeyring(['a secret that only tests know, 32+']),
    log: noLog,
    newId: idMaker({ now: Date.now }),
    async close() {
      await notifier.close()
      await close()
    },
  }
}

/** Adds a lead who may be written to. */
export async function addLead(
  runtime: Runtime,
  fields: Readonly<Record<string, FieldValue>> = {},
): Promise<LeadId> {
  const id = asId<LeadId>(runtime.newId())
  const now = runtime.clock.now()
  const { db } = runtime
  const all = { email: `${id}@example.jp`, lastName: '佐藤', firstName: '花', ...fields }
  await db`insert into leads ${db({ id, fields: db.json(all as never), consents: db.json({ email: 'granted' }), created_at: now, updated_at: now })}`
  await db`insert into lead_clock (lead_id) values (${id})`
  return id
}

/** Puts a program live as version 1 of a scenario, without a drawing. */
export async function putLive(
  runtime: Runtime,
  program: Program,
  options: {
    readonly id?: string
    readonly settings?: Partial<ScenarioSettings>
    readonly mails?: Readonly<Record<string, string>>
  } = {},
): Promise<{ readonly scenarioId: ScenarioId; readonly versionId: VersionId }> {
  const scenarioId = asId<ScenarioId>(options.id ?? 'test')
  const versionId = asId<VersionId>(runtime.newId())
  const blank = emptyScenario()
  const graph = { ...blank, settings: { ...blank.settings, ...options.settings } }
  const now = runtime.clock.now()
  await runtime.db.begin(async (tx) => {
    await tx`insert into scenarios ${tx({
      id: scenarioId,
      name: scenarioId,
      state: 'live',
      draft: tx.json(graph as never),
      live_version_id: versionId,
      created_at: now,
      updated_at: now,
    })} on conflict (id) do update set live_version_id = excluded.live_version_id, state = 'live'`
    const version = {
      id: versionId,
      scenarioId,
      n: 1,
      minor: 0,
      graph,
      program,
      mails: options.mails ?? {},
      reading: { ja: [], en: [] },
      note: null,
      publishedAt: now,
    }
    await insertVersion(tx, version, undefined)
    await touchLive(tx)
  })
  return { scenarioId, versionId }
}
