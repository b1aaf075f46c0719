import { hotLeadEndpoints, leadEndpoints, listEndpoints, scoreRuleEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const DAY = 86_400_000

let server: TestServer
let sales: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  sales = await server.as('sales')
})
afterAll(() => server.close())

/** A lead that took so many materials, one a day up to yesterday. */
async function interested(materials: number): Promise<LeadId> {
  const { runtime } = server
  const lead = await addLead(runtime, { jobTitle: '課長' })
  for (let n = 0; n < materials; n++) {
    const occurredAt = runtime.clock.now() - (materials - n) * DAY
    await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: `m${n}` }, occurredAt })
  }
  return lead
}
const listed = async (query: object) => (await sales.ask(hotLeadEndpoints.list, { query })).body.items
const one = async (lead: LeadId, query: object) => (await listed(query)).find(({ id }) => id === lead)

describe('the hot list', () => {
  it('says who is hot, since when and why, in words [S12] [S25] [D6]', async () => {
    const lead = await interested(5)
    const entry = await one(lead, {})
    expect(entry).toMatchObject({ score: 25, missing: 0, next: [], jobTitle: '課長' })
    expect(entry?.reasons).toMatchObject([
      { words: { ja: '資料をダウンロードした', en: 'downloaded a document' }, points: 25, times: 5 },
    ])
    expect(server.runtime.clock.now() - (entry?.since ?? 0)).toBeGreaterThan(DAY)
    expect(server.runtime.clock.now() - (entry?.since ?? 0)).toBeLessThan(3 * DAY)
  })

  it('says of those nearly hot what would take them there [S12] [S25]', async () => {
    const lead = await interested(3)
    expect(await one(lead, {})).toBeUndefined()
    const entry = await one(lead, { view: 'near' })
    expect(entry).toMatchObject({ score: 15, missing: 5 })
    expect(entry?.next[0]).toMatchObject({ points: 5, times: 1, words: { ja: '資料をダウンロードした' } })
    expect(entry?.since).toBeUndefined()
  })

  it('is narrowed to one’s own, to those without owner and to a segment, and counts the same [S12]', async () => {
    const [mine, nobodys] = [await interested(4), await interested(4)]
    await sales.ask(leadEndpoints.change, { params: { id: mine }, body: { owner: sales.id } })
    expect((await listed({ owner: 'me' })).map(({ id }) => id)).toEqual([mine])
    const free = await listed({ owner: 'none' })
    expect([free.some(({ id }) => id === nobodys), free.some(({ id }) => id === mine)]).toEqual([true, false])
    const { body } = await sales.ask(hotLeadEndpoints.counts, { query: { owner: 'me' } })
    expect(body).toEqual({ hot: 1, near: 0, thresholds: { mql: 10, hot: 20 } })
  })

  it('leaves out those on a system list, and shows how the newest handoff stands', async () => {
    const marketer = await server.as('marketer')
    const [rival, given] = [await interested(4), await interested(4)]
    await marketer.ask(listEndpoints.put, { params: { id: 'rivals' }, body: { name: '競合', system: true } })
    await marketer.ask(listEndpoints.add, { params: { id: 'rivals' }, body: { leads: [rival] } })
    const { runtime } = server
    await runtime.db`insert into handoffs ${runtime.db({
      id: runtime.newId(),
      key: given,
      lead_id: given,
      reasons: runtime.db.json({}),
      state: 'held',
      answer_by: runtime.clock.now(),
      created_at: runtime.clock.now(),
    })}`
    expect(await one(rival, {})).toBeUndefined()
    expect(await one(given, {})).toMatchObject({ handoff: { state: 'held' } })
  })

  it('turns its pages by score, and a cursor of something else is refused', async () => {
    const first = (await sales.ask(hotLeadEndpoints.list, { query: { limit: 1 } })).body
    const { next = '' } = first
    const second = (await sales.ask(hotLeadEndpoints.list, { query: { limit: 1, after: next } })).body
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id)
    for (const after of ['elsewhere', first.items[0]?.id ?? ''])
      expect((await sales.ask(hotLeadEndpoints.list, { query: { after } })).status).toBe(400)
  })
})

describe('the grid of fit and engagement', () => {
  it('counts the people of each cell between any lines, and each cell leads to them [S7]', async () => {
    const query = { fit: '1', engagement: '5,20' }
    const { body } = await sales.ask(scoreRuleEndpoints.grid, { query })
    const hot = body.cells.find((cell) => cell.fit === 0 && cell.engagement === 2)
    const { body: found } = await sales.ask(leadEndpoints.count, {
      query: { systemLists: 'exclude', fitBelow: 1, engagementFrom: 20 },
    })
    expect(hot?.people).toBe(found.people)
    expect((await sales.ask(scoreRuleEndpoints.grid, { query: { fit: 'x', engagement: '1' } })).status).toBe(
      400,
    )
  })
})
