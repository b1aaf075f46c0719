import { segmentEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

/** So many of those who are asked for all stand for a quarter of a million. */
const ASKED = 1_000

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  await server.runtime.db`
    insert into leads (id, fields, created_at, updated_at)
    select id, jsonb_build_object('prefecture', '大阪府'), now(), now() from (
      select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, 400000) n
    ) made where (uuid_hash(id) & 255) = 0 order by id limit ${ASKED}::int`
})
afterAll(() => server.close())

it('a segment among very many is told at once by some of them, and exactly when that is asked for', async () => {
  const condition = { kind: 'attribute', field: 'prefecture', test: { op: 'is', value: '大阪府' } } as const
  const ask = async (exactly: boolean) =>
    (await marketer.ask(segmentEndpoints.preview, { body: { condition, exactly } })).body
  expect(await ask(false)).toMatchObject({ people: 260_000, precision: 'about' })
  expect(await ask(true)).toMatchObject({ people: ASKED, precision: 'exact' })
  expect((await ask(false)).sample).toHaveLength(5)
  const body = { conditions: [condition, { kind: 'not', of: condition } as const] }
  expect((await marketer.ask(segmentEndpoints.counts, { body })).body).toEqual({
    items: [
      { people: 260_000, precision: 'about' },
      { people: 770, precision: 'below' },
    ],
    all: ASKED,
  })
})
