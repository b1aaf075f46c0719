import { duplicateEndpoints, mergeEndpoints } from '@shirube/contract'
import { identify } from '@shirube/runtime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const person = async (n: number): Promise<string> =>
  (
    await identify(server.runtime, {
      fields: { email: `p${n}@a.example`, lastName: '森', firstName: '葵', companyName: '森商店' },
      source: '展示会',
    })
  ).lead

it('pairs are read page by page, judged, and merged [S4]', async () => {
  const marketer = await server.as('marketer')
  const [a, b, c] = [await person(1), await person(2), await person(3)]
  const first = await marketer.ask(duplicateEndpoints.list, { query: { limit: 2 } })
  expect(first.body.items.map(({ reasons }) => reasons)).toEqual([['company'], ['company']])
  const rest = await marketer.ask(duplicateEndpoints.list, {
    query: { limit: 2, ...(first.body.next !== undefined && { after: first.body.next }) },
  })
  const pairs = [...first.body.items, ...rest.body.items].map(({ sides }) => sides.map(({ id }) => id).join())
  expect(new Set(pairs)).toEqual(new Set([`${a},${b}`, `${a},${c}`, `${b},${c}`]))

  const judged = await marketer.ask(duplicateEndpoints.decide, {
    params: { a, b },
    body: { state: 'distinct' },
  })
  expect(judged.status).toBe(204)
  await marketer.ask(mergeEndpoints.merge, { body: { survivor: a, merged: c } })
  const counts = await marketer.ask(duplicateEndpoints.count)
  expect(counts.body).toEqual({ open: 0, later: 0, distinct: 1 })
  const told = await marketer.ask(duplicateEndpoints.list, { query: { state: 'distinct' } })
  expect(told.body.items.map(({ decidedBy, sides }) => [decidedBy, sides[0].source])).toEqual([
    ['marketerの人', '展示会'],
  ])
})

it('a colleague who only looks may not judge, and what is no page is refused', async () => {
  const viewer = await server.as('viewer')
  const [a, b] = [await person(11), await person(12)]
  const told = await viewer.ask(duplicateEndpoints.decide, { params: { a, b }, body: { state: 'later' } })
  expect(told.status).toBe(403)
  expect((await viewer.ask(duplicateEndpoints.list, { query: { after: 'x~y' } })).status).toBe(400)
})
