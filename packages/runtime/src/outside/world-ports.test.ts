import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { worldPorts } from './world-ports.ts'

describe('a call outside', () => {
  let server: Server
  let asked = 0
  beforeAll(async () => {
    server = createServer((_, response) => {
      asked += 1
      response.end('secrets of the house')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))

  const ports = worldPorts({} as never)
  const call = (url: string) => ports.fetch({ method: 'POST', url, headers: {}, body: '{}' })

  it('[T SSRF] never reaches a private, loopback or link-local address, however it is written', async () => {
    const { port } = server.address() as AddressInfo
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0.0.0.0',
      '127.1',
      '2130706433',
      '10.0.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '[::ffff:127.0.0.1]',
    ]) {
      await expect(call(`http://${host}:${port}/`), host).rejects.toThrow()
    }
    expect(asked).toBe(0)
  })

  it('is made over http and https alone', async () => {
    await expect(async () => call('file:///etc/passwd')).rejects.toThrow(/Only http/u)
  })
})
