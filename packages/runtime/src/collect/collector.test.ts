import type { NewHit } from '@shirube/db'
import { describe, expect, it } from 'vitest'
import { makeCollector } from './collector.ts'

const hit = (key: string): NewHit => ({
  source: 's',
  key,
  shard: 0,
  visitor: 'v',
  kind: 'page.viewed',
  payload: {},
  occurredAt: 0,
  machine: false,
})

describe('the collector', () => {
  it('stores the hits of concurrent requests together and tells each what became of its own', async () => {
    const batches: string[][] = []
    const collector = makeCollector((hits) => {
      batches.push(hits.map((one) => one.key ?? ''))
      return Promise.resolve(hits.map((one) => one.key !== 'b'))
    })
    const answers = await Promise.all([
      collector.take([hit('a'), hit('b')]),
      collector.take([]),
      collector.take([hit('c')]),
    ])
    expect(answers).toEqual([[true, false], [], [true]])
    expect(batches).toEqual([['a', 'b', 'c']])
  })

  it('writes while it gathers, and no batch grows beyond its size', async () => {
    const sizes: number[] = []
    const collector = makeCollector(async (hits) => {
      sizes.push(hits.length)
      await new Promise((resolve) => setImmediate(resolve))
      return hits.map(() => true)
    })
    await Promise.all(Array.from({ length: 1_500 }, (_, i) => collector.take([hit(String(i))])))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_500)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500)
  })

  it('answers nobody before the commit, and refuses only the request that cannot be stored', async () => {
    let committed = false
    const collector = makeCollector(async (hits) => {
      if (hits.some((one) => one.key === 'poison')) throw new Error('cannot be stored')
      await new Promise((resolve) => setImmediate(resolve))
      committed = true
      return hits.map(() => true)
    })
    const good = collector.take([hit('good')]).then(() => committed)
    const bad = collector.take([hit('poison')])
    await expect(bad).rejects.toThrow('cannot be stored')
    expect(await good).toBe(true)
  })

  it('says so when it cannot keep up, and stores what it has when it is closed', async () => {
    const stored: number[] = []
    const collector = makeCollector((hits) => {
      stored.push(hits.length)
      return Promise.resolve(hits.map(() => true))
    })
    const many = Array.from({ length: 20_000 }, (_, i) => hit(String(i)))
    const taken = collector.take(many)
    await expect(collector.take([hit('one more')])).rejects.toMatchObject({ code: 'unavailable' })
    await collector.close()
    await taken
    expect(stored).toEqual([20_000])
    await expect(collector.take([hit('late')])).rejects.toMatchObject({ code: 'unavailable' })
  })
})
