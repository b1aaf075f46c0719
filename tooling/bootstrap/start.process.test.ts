import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isRunning, waitUntil } from '@shirube/embedded'
import { ProductProcess, type TestFolder, testFolder } from '@shirube/embedded/testing'
import { test as base, describe, expect } from 'vitest'

/** Each test has an installation of its own. */
const test = base.extend<{ readonly installation: TestFolder }>({
  installation: async ({ onTestFinished }, use) => {
    const folder = await testFolder()
    onTestFinished(() => folder.discard())
    await use(folder)
  },
})

/** Starts the product on the folder of the test, without the demo: it has tests of its own. */
const begin = (
  { data }: TestFolder,
  options: Parameters<typeof ProductProcess.start>[1] = {},
): Promise<ProductProcess> =>
  ProductProcess.start(data, { ...options, args: ['--no-demo', ...(options.args ?? [])] })

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

  test('ends in order on Ctrl-C, which a terminal sends to the whole group', async ({ installation }) => {
    const product = await begin(installation)
    await product.ready()
    const processes = Object.values(product.processes())
    product.signalGroup('SIGINT')
    const { code, said } = await product.ended()
    expect(code, said).toBe(0)
    expect(said).not.toContain('is started again')
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

  test('after kill -9 the processes go by themselves, and the next start recovers without help', async ({
    installation,
  }) => {
    const first = await begin(installation)
    await first.ready()
    const processes = Object.values(first.processes())
    first.signal('SIGKILL')
    await first.ended()
    await waitUntil(() => !processes.some(isRunning), 20_000)
    expect(processes.filter(isRunning)).toEqual([])
    expect(first.partsRunning()).toHaveLength(2)
    const second = await begin(installation, { port: Number(new URL(first.url).port) })
    await second.ready()
    expect(second.partsRunning().filter((line) => line.includes('temporal server'))).toHaveLength(1)
    expect(second.partsRunning().filter((line) => line.includes('bin/postgres'))).toHaveLength(1)
    second.signal('SIGTERM')
    await second.ended()
    expect(second.partsRunning()).toEqual([])
  })

  test('started again at once after kill -9, it waits for what is still ending', async ({ installation }) => {
    const first = await begin(installation)
    await first.ready()
    first.signal('SIGKILL')
    await first.ended()
    const second = await begin(installation, { port: Number(new URL(first.url).port) })
    await second.ready()
    second.signal('SIGTERM')
    expect((await second.ended()).code).toBe(0)
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

describe('the demo of npm start, and --reset', () => {
  const start = async ({ data }: TestFolder, ...args: readonly string[]): Promise<ProductProcess> => {
    const product = await ProductProcess.start(data, { args })
    await product.ready()
    return product
  }
  const end = async (product: ProductProcess): Promise<string> => {
    product.signal('SIGTERM')
    const { code, said } = await product.ended()
    expect(code, said).toBe(0)
    return said
  }
  const site = async (product: ProductProcess): Promise<number> =>
    (await fetch(`${product.url}/demo/`)).status

  test('is put in once, with the web site of its company, and a first login for it', async ({
    installation,
  }) => {
    const first = await start(installation)
    expect(await site(first)).toBe(200)
    const said = await end(first)
    expect(said).toContain('Putting in the demo data')
    expect(said.match(/is ready: http:\/\/localhost:\d+ · first login: \S+ password: \S+/gu)).toHaveLength(1)
    const again = await start(installation)
    expect(await site(again)).toBe(200)
    expect(await end(again)).not.toMatch(/Putting in|first login/u)
  })

  test('never comes into an installation begun without it; everything is there again, until --reset', async ({
    installation,
  }) => {
    const secret = (): string => readFileSync(join(installation.data, 'secret'), 'utf8')
    const first = await start(installation, '--no-demo')
    expect(await site(first)).toBe(404)
    await end(first)
    const begun = secret()
    writeFileSync(join(installation.data, 'not-ours.txt'), '')
    const later = await start(installation)
    expect(await site(later)).toBe(404)
    expect(await end(later)).not.toContain('Putting in')
    expect(secret()).toBe(begun)
    await end(await start(installation, '--no-demo', '--reset'))
    expect(secret()).not.toBe(begun)
    expect(existsSync(join(installation.data, 'not-ours.txt'))).toBe(true)
  })
})

describe('when something cannot be had', () => {
  test('a taken port is named with the variable to set, and nothing is left running', async ({
    installation,
  }) => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => squatter.once('listening', resolve))
    const { port } = squatter.address() as AddressInfo
    const product = await begin(installation, { port })
    const { code, said } = await product.ended()
    squatter.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken`)
    expect(said).toContain('PORT')
    expect(product.partsRunning()).toEqual([])
  })

  test('a Temporal that cannot be had is told with what was tried and what to set', async ({
    installation,
  }) => {
    const product = await begin(installation, {
      env: { TEMPORAL_CLI: '/nowhere/temporal' },
    })
    const { code, said } = await product.ended()
    expect(code).toBe(1)
    expect(said).toContain('TEMPORAL_CLI=/nowhere/temporal')
    expect(said).toContain('TEMPORAL_ADDRESS')
    expect(product.partsRunning()).toEqual([])
  })

  test('a wrong option is told with the help, before anything is started', async ({ installation }) => {
    const product = await begin(installation, { args: ['--prot', '1'] })
    const { code, said } = await product.ended()
    expect(code).toBe(2)
    expect(said).toContain('--prot')
    expect(said).toContain('--port')
  })
})
