import { describe, expect, it } from 'vitest'
import { makeBatcher } from './batcher.ts'

describe('a batcher', () => {
  it('works on one item at once and gathers what comes meanwhile', async () => {
    const batches: number[][] = []
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const batcher = makeBatcher(async (items: readonly number[]) => {
      batches.push([...items])
      await gate
      return items.map((item) => item * 2)
    })
    const first = batcher.add(1)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    const others = [2, 3, 4].map((n) => batcher.add(n))
    open()
    expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8])
    expect(batches).toEqual([[1], [2, 3, 4]])
  })

  it('tells everybody in a batch that it failed, and goes on', async () => {
    const batcher = makeBatcher((items: readonly number[]) =>
      items.includes(0) ? Promise.reject(new Error('no')) : Promise.resolve(items),
    )
    const bad = await Promise.allSettled([batcher.add(0), batcher.add(1)])
    expect(bad.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(await batcher.add(5)).toBe(5)
    await batcher.idle()
  })
})
