import { readClockOffset } from '@shirube/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../app/build-app.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'
import { clockRoutes } from './index.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('the clock of a test moves on, and the way to move it exists nowhere else', async () => {
  const move = { method: 'POST', url: '/dev/clock', payload: { ms: 1000 } } as const
  expect((await server.app.inject(move)).json()).toEqual({ offsetMs: 1000 })
  expect((await server.app.inject(move)).json()).toEqual({ offsetMs: 2000 })
  expect(await readClockOffset(server.runtime.db)).toBe(2000)
  const back = await server.app.inject({ ...move, payload: { ms: -1 } })
  expect(back.statusCode).toBe(400)
  const files = {
    put: () => Promise.reject(new Error()),
    open: () => Promise.reject(new Error()),
    remove: () => Promise.resolve(),
  }
  const context = {
    runtime: server.runtime,
    files,
    publicUrl: 'http://x.example',
    testClock: false,
    transferFolder: '',
  }
  const { app } = await buildApp(context, [clockRoutes], { level: 'error' })
  expect((await app.inject(move)).statusCode).toBe(404)
  await app.close()
})
