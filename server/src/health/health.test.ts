import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { type Need, registerHealth } from './health.ts'

const there: Need = { name: 'database', ask: () => Promise.resolve() }
const gone: Need = { name: 'temporal', ask: () => Promise.reject(new Error('connection refused')) }

const ask = async (path: string, needs: readonly Need[]) => {
  const app = fastify()
  registerHealth(app, needs)
  const answer = await app.inject(path)
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
}

test('readyz is 200 when everything that is needed is there, each named', async () => {
  expect(await ask('/readyz', [there])).toEqual({
    status: 200,
    body: { ready: true, database: { ready: true } },
  })
})

test('readyz is 503 and says which need is missing and why', async () => {
  expect(await ask('/readyz', [there, gone])).toEqual({
    status: 503,
    body: { ready: false, database: { ready: true }, temporal: { ready: false, why: 'connection refused' } },
  })
})

test('healthz speaks of the process alone, whatever else is missing', async () => {
  expect(await ask('/healthz', [gone])).toEqual({ status: 200, body: { status: 'ok' } })
})
