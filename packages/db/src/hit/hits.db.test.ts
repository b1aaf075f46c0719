import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { appendHits, type NewHit } from './append-hits.ts'
import { digestOfKey } from './digest-of-key.ts'
import { keepHits, queuedHits, takeHits, takeVisitorHits } from './queued-hits.ts'
import { holdShards, releaseShards, SHARDS } from './shards.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

const NOW = Date.UTC(2026, 3, 1, 9)
const VISITOR = 'visitor-0123456789'
const hit = (key: string | undefined, more: Partial<NewHit> = {}): NewHit => ({
  source: 'tracker',
  ...(key !== undefined && { key }),
  shard: 3,
  visitor: VISITOR,
  kind: 'page.viewed',
  payload: { url: 'https://example.jp/製品?a="b"', title: "引用 ' と \\ と 😀" },
  occurredAt: NOW - 1234,
  machine: false,
  ...more,
})

describe('hits', () => {
  beforeEach(async () => {
    await test.db`truncate hits, event_keys`
  })

  it('are stored in one statement, in order, as they came', async () => {
    const given = [
      hit('a', { ip: '192.0.2.1', userAgent: 'UA' }),
      hit('b', { machine: true }),
      hit(undefined),
    ]
    expect(await appendHits(test.db, given, NOW)).toEqual([true, true, true])
    const stored = await queuedHits(test.db, [3], 10)
    expect(stored).toMatchObject([
      {
        visitor: VISITOR,
        payload: given[0]?.payload,
        occurredAt: NOW - 1234,
        receivedAt: NOW,
        ip: '192.0.2.1',
      },
      { machine: true, ip: null, identify: null },
      { lead: null },
    ])
  })

  it('with a key that was seen before are left out, within a batch and between batches', async () => {
    expect(await appendHits(test.db, [hit('a'), hit('a'), hit('b')], NOW)).toEqual([true, false, true])
    expect(await appendHits(test.db, [hit('b'), hit('c')], NOW)).toEqual([false, true])
    expect(await appendHits(test.db, [hit('a', { source: 'api:1' })], NOW)).toEqual([true])
    expect(await queuedHits(test.db, [3], 10)).toHaveLength(4)
  })

  it('are remembered by the digest that the database makes of a key, too', async () => {
    const [made] = await test.db<{ digest: string }[]>`
      select encode(substr(sha256(convert_to('api:1', 'UTF8') || '\\x00'::bytea || convert_to('鍵 1', 'UTF8')), 1, 16), 'hex') as digest`
    expect(made?.digest).toBe(digestOfKey({ source: 'api:1', id: '鍵 1' }))
  })

  it('of many batches at once are stored once for each key [I6]', async () => {
    const keys = Array.from({ length: 40 }, (_, i) => `k${i}`)
    const batch = (turn: number) => keys.map((_, i) => hit(keys[(i * 7 + turn) % keys.length]))
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => appendHits(test.db, batch(turn), NOW)),
    )
    expect(answers.flat().filter(Boolean)).toHaveLength(keys.length)
    expect(await queuedHits(test.db, [3], 100)).toHaveLength(keys.length)
  })

  it('leave the queue once, and a kept one is no longer in it', async () => {
    await appendHits(test.db, [hit('a'), hit('b')], NOW)
    const [first, second] = await queuedHits(test.db, [3], 10)
    if (!first || !second) throw new Error('two were stored')
    await test.db.begin(async (tx) => {
      expect(await takeHits(tx, [first])).toEqual([{ id: first.id, lead: null }])
      expect(await takeHits(tx, [first])).toEqual([])
      await keepHits(tx, [second])
    })
    expect(await queuedHits(test.db, [3], 10)).toEqual([])
    const kept = await test.db.begin((tx) => takeVisitorHits(tx, VISITOR, { limit: 10 }))
    expect(kept.map((one) => one.id)).toEqual([second.id])
  })
})

describe('shards', () => {
  const lease = (share: number, now = NOW) => ({ now, ms: 10_000, share })

  it('are shared between processes, each with one owner', async () => {
    const all = await holdShards(test.db, 'one', lease(SHARDS))
    expect(all).toHaveLength(SHARDS)
    expect(await holdShards(test.db, 'two', lease(SHARDS / 2))).toEqual([])
    const half = await holdShards(test.db, 'one', lease(SHARDS / 2))
    const other = await holdShards(test.db, 'two', lease(SHARDS / 2))
    expect(new Set([...half, ...other]).size).toBe(SHARDS)
  })

  it('pass on when their owner has been silent, and when it goes', async () => {
    const later = NOW + 20_000
    expect(await holdShards(test.db, 'three', lease(SHARDS, later))).toHaveLength(SHARDS)
    expect(await holdShards(test.db, 'one', lease(SHARDS, later))).toEqual([])
    await releaseShards(test.db, 'three')
    expect(await holdShards(test.db, 'one', lease(SHARDS, later))).toHaveLength(SHARDS)
  })
})
