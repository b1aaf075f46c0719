import { READY_MADE_SEGMENTS } from '@shirube/audience'
import { listEndpoints, scoreRuleEndpoints, segmentEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const lives = (prefecture: string) =>
  ({ kind: 'attribute', field: 'prefecture', test: { op: 'oneOf', values: [prefecture] } }) as const

it('a lead is in for these reasons, part by part, with what was found [S45] [D8]', async () => {
  const lead = await addLead(server.runtime, { prefecture: '愛知県' })
  const condition = { kind: 'any' as const, of: [lives('愛知県'), lives('静岡県')] }
  const { body } = await marketer.ask(segmentEndpoints.reasons, { body: { condition, lead } })
  expect(body.holds).toBe(true)
  expect(body.reasons.map(({ holds, depth }) => [holds, depth])).toEqual([
    [true, 0],
    [true, 1],
    [false, 1],
  ])
  expect(body.reasons[1]?.found?.ja).toBe('愛知県')
  const { body: counts } = await marketer.ask(segmentEndpoints.counts, {
    body: { conditions: condition.of },
  })
  const exact = (people: number) => ({ people, precision: 'exact' })
  expect(counts).toEqual({ items: [exact(1), exact(0)], all: 1 })
})

it('of the first and the last of a kind it is said which it was, also where another was meant [S45] [D8]', async () => {
  const lead = await addLead(server.runtime)
  const { db } = server.runtime
  const page = db.json({ url: 'https://m.example/price', path: '/price', title: '料金' })
  await db`insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    values (${lead}, 1, 'page.viewed', ${page}, '2026-01-05T20:00Z', now())`
  const did = { kind: 'page.viewed', where: [{ field: 'title', op: 'is', value: '事例' }] } as const
  const condition = { kind: 'touch', which: 'last', did } as const
  const { body } = await marketer.ask(segmentEndpoints.reasons, { body: { condition, lead } })
  expect([body.holds, body.reasons[0]?.found?.ja]).toEqual([false, '2026-01-06 「料金」を見た'])
})

it('what was found is said in the words of the screens, not in those of the program [S45]', async () => {
  const { id: owner } = await server.as('sales')
  const lead = await addLead(server.runtime, { language: 'ja', inquiryDate: '2026-04-01' })
  await server.runtime.db`update leads set qualification = 'mql', owner_id = ${owner} where id = ${lead}`
  const condition = {
    kind: 'all' as const,
    of: [
      { kind: 'qualification' as const, oneOf: ['none' as const] },
      { kind: 'owner' as const, oneOf: [owner] },
      { kind: 'consent' as const, channel: 'email' as const, is: 'granted' as const },
      { kind: 'attribute' as const, field: 'language', test: { op: 'oneOf' as const, values: ['en'] } },
      { kind: 'attribute' as const, field: 'inquiryDate', test: { op: 'exists' as const } },
      { kind: 'score' as const, measure: 'total' as const, test: { op: 'atLeast' as const, value: 1 } },
    ],
  }
  const { body } = await marketer.ask(segmentEndpoints.reasons, { body: { condition, lead } })
  const name = await server.runtime.db<{ name: string }[]>`select name from users where id = ${owner}`
  const found = body.reasons.slice(1).map((reason) => reason.found)
  expect(found.map((one) => one?.ja)).toEqual([
    'MQL',
    name[0]?.name,
    '許諾あり',
    '日本語',
    '2026年4月1日',
    '0点',
  ])
  expect(found.map((one) => one?.en)).toEqual([
    'MQL',
    name[0]?.name,
    'granted',
    'Japanese',
    '1 Apr 2026',
    '0',
  ])
})

it('[S41] the segments that come with the product are counted as they stand, all in one question', async () => {
  const ready = Object.values(READY_MADE_SEGMENTS).flat()
  const conditions = ready.map(({ condition }) => condition)
  const { status, body } = await marketer.ask(segmentEndpoints.counts, { body: { conditions } })
  expect(status).toBe(200)
  const met = ready.filter((_, i) => body.items[i]?.people === body.all).map(({ id }) => id)
  expect(met).toEqual(['new-leads'])
})

it('a list says where it is used, and is not deleted while it is', async () => {
  const params = { id: 'guests' }
  await marketer.ask(listEndpoints.put, { params, body: { name: '来場者' } })
  const condition = { kind: 'list', list: 'guests' } as const
  await marketer.ask(segmentEndpoints.put, { params: { id: 'came' }, body: { name: '来た人', condition } })
  const { body } = await marketer.ask(listEndpoints.uses, { params })
  expect(body.items).toEqual([{ kind: 'segment', id: 'came', name: '来た人' }])
  expect((await marketer.ask(listEndpoints.remove, { params })).status).toBe(409)
})

it('the scores are counted as they lie, without those on a system list [S52]', async () => {
  const [hot, internal] = [await addLead(server.runtime), await addLead(server.runtime)]
  for (const lead of [hot, internal])
    await server.runtime.db`insert into scores (lead_id, site) values (${lead}, 21)`
  await marketer.ask(listEndpoints.put, { params: { id: 'staff' }, body: { name: '社内', system: true } })
  await marketer.ask(listEndpoints.add, { params: { id: 'staff' }, body: { leads: [internal] } })
  const { body } = await marketer.ask(scoreRuleEndpoints.distribution)
  expect(body.totals.find(({ total }) => total === 21)?.people).toBe(1)
})
