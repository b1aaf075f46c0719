import { once } from 'node:events'
import { appendHits, queuedHits } from '@shirube/db'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { shardOf } from '../collect/shard-of.ts'
import { identify } from '../identity/identify.ts'
import { drainHits, openTestRuntime, startScript, type TestRuntime } from '../testing/index.ts'
import { ALL_SHARDS } from './processor.ts'

const KILLS = process.env['SHIRUBE_TEST_ALL'] === '1' ? 40 : 6
// A commit takes the hits of one visitor: enough for every kill to fall into one.
const VISITORS = 2 * KILLS
const HITS_EACH = 40
const SCRIPT = new URL('testing/run-processor.ts', import.meta.url)

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
})
afterAll(() => runtime.close())

const committing = async (): Promise<number> => {
  const [row] = await runtime.db<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity
    where application_name = 'shirube processor under test' and wait_event = 'PgSleep' and datname = current_database()`
  return row?.n ?? 0
}
const sessions = async (): Promise<number> => {
  const [row] = await runtime.db<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity
    where application_name = 'shirube processor under test' and datname = current_database()`
  return row?.n ?? 0
}

/** Starts a processor, kills it while it commits, and lets its leases go as time would. */
async function killOneAtItsCommit(): Promise<void> {
  const child = startScript(SCRIPT, runtime)
  const gone = once(child, 'exit')
  try {
    const inside = async () => expect(await committing()).toBeGreaterThan(0)
    await vi.waitFor(inside, { timeout: 20_000, interval: 10 })
  } finally {
    child.kill('SIGKILL')
    await gone
  }
  await vi.waitFor(async () => expect(await sessions()).toBe(0), { timeout: 20_000, interval: 20 })
  await runtime.db`update shards set owner = null, lease_until = null`
  await runtime.db`delete from heartbeats`
}

describe('a processor that is killed with -9 while it commits', () => {
  it('leaves each hit an event exactly once, in order, and none behind [I6]', async () => {
    const visitors = Array.from(
      { length: VISITORS },
      (_, i) => `killed-visitor-${String(i).padStart(4, '0')}`,
    )
    for (const visitor of visitors)
      await identify(runtime, {
        fields: { email: `${visitor}@kill.example` },
        visitor: { id: visitor },
        source: 'web',
      })
    const now = runtime.clock.now()
    const hits = Array.from({ length: HITS_EACH }, (_, n) =>
      visitors.map((visitor) => ({
        source: 'tracker',
        key: `${visitor}:${n}`,
        shard: shardOf(visitor),
        visitor,
        kind: 'page.viewed',
        payload: { url: `https://kill.example/${n}` },
        occurredAt: now,
        machine: false,
      })),
    )
    await appendHits(runtime.db, hits.flat(), now)
    // Every commit on a lead takes a moment, so that the kill falls into it.
    await runtime.db.unsafe(`
      create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(0.03); return null; end';
      create constraint trigger lingering after update on lead_clock deferrable initially deferred
        for each row execute function linger()`)
    for (let n = 0; n < KILLS; n++) await killOneAtItsCommit()
    await runtime.db`drop trigger lingering on lead_clock`
    await drainHits(runtime)

    const rows = await runtime.db<{ paths: string[]; gapless: boolean }[]>`
      select array_agg(payload ->> 'path' order by seq) filter (where kind = 'page.viewed') as paths,
        count(*) = max(seq) as gapless from events group by lead_id`
    const expected = Array.from({ length: HITS_EACH }, (_, n) => `/${n}`)
    expect(rows).toHaveLength(VISITORS)
    for (const row of rows) expect(row).toEqual({ paths: expected, gapless: true })
    expect(await queuedHits(runtime.db, ALL_SHARDS, 10)).toEqual([])
  }, 300_000)
})
