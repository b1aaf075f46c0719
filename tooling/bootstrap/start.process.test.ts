import { isRunning, waitUntil } from '@shirube/embedded'
import type { ProductProcess, TestFolder } from '@shirube/embedded/testing'
import { test as base, describe, expect } from 'vitest'
import { begin, installation } from '../testing/installation.ts'

const test = base.extend<{ readonly installation: TestFolder }>({ installation })

const readyz = async (product: ProductProcess): Promise<unknown> =>
  (await fetch(`${product.url}/readyz`)).json() as Promise<unknown>

describe('npm start', () => {
  test('[D16] brings everything up and says so truthfully; a second start is refused, a dead worker started again; SIGTERM leaves nothing behind', async ({
    installation,
  }) => {
    const product = await begin(installation)
    await product.ready()
    const there = { ready: true }
    expect(await readyz(product)).toEqual({ ready: true, database: there, temporal: there, worker: there })

    const another = await begin(installation)
    const refused = await another.ended()
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('already runs')
    expect(refused.said).toContain(product.url)
    expect(await readyz(product)).toMatchObject({ ready: true })

    const before = product.processes()['worker']
    if (before) process.kill(before.pid, 'SIGKILL')
    await waitUntil(() => product.processes()['worker']?.pid !== before?.pid, 30_000)
    const processes = Object.values(product.processes())
    expect(processes).toHaveLength(2)
    expect(processes.every(isRunning)).toBe(true)

    product.signal('SIGTERM')
    const { code, said } = await product.ended()
    expect(code, said).toBe(0)
    expect(said).toContain('worker ended (SIGKILL)')
    expect(processes.filter(isRunning)).toEqual([])
    expect(product.partsRunning()).toEqual([])
  })

  test('stops at once when it is told to while it is still starting', async ({ installation }) => {
    const product = await begin(installation)
    await waitUntil(() => product.partsRunning().length > 1, 30_000)
    product.signal('SIGTERM')
    const { code, said } = await product.ended()
    expect(code, said).toBe(0)
    expect(product.partsRunning()).toEqual([])
  })

  test('after kill -9 the next start recovers without help, also at once; it ends in order on Ctrl-C, which a terminal sends to the whole group', async ({
    installation,
  }) => {
    const first = await begin(installation)
    await first.ready()
    const orphans = Object.values(first.processes())
    const again = { port: Number(new URL(first.url).port) }
    first.signal('SIGKILL')
    await first.ended()
    // The processes go by themselves; the parts stay, and are found again.
    await waitUntil(() => !orphans.some(isRunning), 20_000)
    expect(orphans.filter(isRunning)).toEqual([])
    expect(first.partsRunning()).toHaveLength(2)
    const second = await begin(installation, again)
    await second.ready()
    expect(second.partsRunning().filter((line) => line.includes('temporal server'))).toHaveLength(1)
    expect(second.partsRunning().filter((line) => line.includes('bin/postgres'))).toHaveLength(1)

    second.signal('SIGKILL')
    await second.ended()
    // Started again at once, it waits for what is still ending.
    const third = await begin(installation, again)
    await third.ready()
    const processes = Object.values(third.processes())
    third.signalGroup('SIGINT')
    const { code, said } = await third.ended()
    expect(code, said).toBe(0)
    expect(said).not.toContain('is started again')
    expect(processes.filter(isRunning)).toEqual([])
    expect(third.partsRunning()).toEqual([])
  })

  test('goes when the npm that had started it is killed', async ({ installation }) => {
    const product = await begin(installation, { byNpm: true })
    await product.ready()
    const processes = Object.values(product.processes())
    product.signal('SIGKILL')
    await waitUntil(() => product.partsRunning().length === 0, 20_000)
    expect(product.partsRunning()).toEqual([])
    expect(processes.filter(isRunning)).toEqual([])
  })
})
