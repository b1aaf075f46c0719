import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ProductProcess, type TestFolder } from '@shirube/embedded/testing'
import { test as base, describe, expect } from 'vitest'
import { begin, installation } from '../testing/installation.ts'

const test = base.extend<{ readonly installation: TestFolder }>({ installation })

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
