import { leadRecord, timeline } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { openTestRuntime, type TestRuntime } from '../../testing/index.ts'
import { identify } from '../identify.ts'
import type { Person } from '../person.ts'
import { mergeLeads } from './merge-leads.ts'
import { undoMerge } from './undo-merge.ts'

let runtime: TestRuntime
let serial = 0
beforeAll(async () => {
  runtime = await openTestRuntime()
  const { db } = runtime
  await db`insert into page_groups (id, name, patterns, created_at) values ('product', '製品', ${db.json(['/products/*'])}, now())`
  for (const list of ['seminar', 'press'])
    await db`insert into lists (id, name, created_at) values (${list}, ${list}, now())`
})
afterAll(() => runtime.close())

const somebody = async (fields: Person['fields'] = {}, more: Partial<Person> = {}): Promise<LeadId> => {
  const n = ++serial
  const person = { fields: { email: `merge${n}@shirube.example`, ...fields }, source: `由来${n}`, ...more }
  return (await identify(runtime, { ...person, visitor: { id: `merge-visitor-${n}-000` } })).lead
}
const download = (lead: LeadId, material: string) =>
  ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material } })

/** Everything that is a lead's, except where in its history it stands. */
async function all(lead: LeadId): Promise<unknown> {
  const { db } = runtime
  const own = async (table: string, columns: string) =>
    await db.unsafe(`select ${columns} from ${table} where lead_id = $1 order by 1, 2`, [lead])
  const { mergedInto, ...record } = (await leadRecord(db, lead)) ?? { mergedInto: null }
  return {
    record,
    mergedInto,
    events: (await timeline(db, lead, { limit: 1000 }))
      .filter((event) => event.cause?.kind !== 'merge')
      .map((event) => [event.kind, event.payload, event.occurredAt, event.cause?.kind]),
    identities: await own('identities', 'kind, value'),
    visitors: await own('visitors', 'id, first_seen_at'),
    consents: await own('consents', 'id, channel, state'),
    lists: await own('list_members', 'list_id, added_at'),
    scores: await own('scores', 'total, company, personal, site, "real"'),
    entries: await own('score_entries', 'id, points'),
    submissions: await own('submissions', 'id, form_id'),
    tasks: await own('tasks', 'id, state'),
    handoffs: await own('handoffs', 'id, state'),
    messages: await own('messages', 'id, key'),
  }
}
const addRows = async (lead: LeadId): Promise<void> => {
  const { db } = runtime
  const key = `test:${lead}`
  const now = runtime.clock.now()
  await db`insert into list_members (list_id, lead_id, added_at) values ('press', ${lead}, ${now})`
  await db`insert into submissions ${db({ id: runtime.newId(), form_id: 'f', lead_id: lead, fields: db.json({}), at: now })}`
  await db`insert into tasks ${db({ id: runtime.newId(), key, kind: 'call', lead_id: lead, due_at: now, created_at: now })}`
  await db`insert into handoffs ${db({ id: runtime.newId(), key, lead_id: lead, reasons: db.json([]), answer_by: now, created_at: now })}`
  await db`insert into messages ${db({ id: runtime.newId(), key, channel: 'email', purpose: 'marketing', lead_id: lead, address: 'a@b.jp', domain: 'b.jp', not_before: now, created_at: now })}`
}

describe('a merge', () => {
  it("makes one record of two: the survivor's own word counts, what it leaves open the other fills in [S4] [S16]", async () => {
    const email = { channel: 'email', state: 'granted' } as const
    const a = await somebody({ lastName: '佐藤', jobTitle: '課長', tags: ['展示会'] }, { consents: [email] })
    const b = await somebody(
      { lastName: '佐籐', department: '情報システム部', tags: ['展示会', 'CSV'] },
      { consents: [{ channel: 'email', state: 'refused' }] },
    )
    await download(b, 'guide')
    await mergeLeads(runtime, { survivor: a, merged: b })
    expect(await leadRecord(runtime.db, a)).toMatchObject({
      consents: { email: 'refused' },
      fields: { lastName: '佐藤', jobTitle: '課長', department: '情報システム部', tags: ['展示会', 'CSV'] },
    })
    expect((await leadRecord(runtime.db, b))?.mergedInto).toBe(a)
    const events = await timeline(runtime.db, a, { limit: 100 })
    expect(events.map((event) => event.kind)).toEqual(
      expect.arrayContaining(['asset.downloaded', 'lead.merged', 'attribute.changed', 'consent.changed']),
    )
    const changed = events.filter(
      (event) => event.cause?.kind === 'merge' && event.kind === 'attribute.changed',
    )
    expect(changed.map((event) => event.payload['field'])).toEqual(
      expect.arrayContaining(['department', 'tags']),
    )
    expect(
      (await identify(runtime, { fields: { email: `merge${serial}@shirube.example` }, source: 'x' })).lead,
    ).toBe(a)
  })

  it('adds the scores up, and a height that neither had reached alone is crossed [S59]', async () => {
    const a = await somebody()
    const b = await somebody()
    await download(a, 'one')
    await download(b, 'two')
    await mergeLeads(runtime, { survivor: a, merged: b })
    const events = await timeline(runtime.db, a, { limit: 100 })
    const crossed = events.filter((event) => event.kind === 'score.crossed')
    expect(crossed.map((event) => event.payload['threshold'])).toEqual([10])
    expect((await leadRecord(runtime.db, a))?.qualification).toBe('mql')
    const c = await somebody()
    await download(c, 'three')
    await mergeLeads(runtime, { survivor: c, merged: a })
    const more = (await timeline(runtime.db, c, { limit: 200 })).filter(
      (event) => event.kind === 'score.crossed',
    )
    expect(more.map((event) => event.payload['threshold'])).toEqual([10])
  })

  it('reaches the survivor with whatever is still addressed to the other', async () => {
    const [a, b, c] = [await somebody(), await somebody(), await somebody()]
    await mergeLeads(runtime, { survivor: a, merged: b })
    await mergeLeads(runtime, { survivor: c, merged: a })
    await ingest(runtime, b, { kind: 'store.visited', payload: { store: 'ginza' } })
    const kinds = (await timeline(runtime.db, c, { limit: 5 })).map((event) => event.kind)
    expect(kinds[0]).toBe('store.visited')
  })

  it('of a lead with itself, of one that is gone or unknown is refused and changes nothing', async () => {
    const [a, b, c] = [await somebody(), await somebody(), await somebody()]
    await expect(mergeLeads(runtime, { survivor: a, merged: a })).rejects.toMatchObject({ code: 'bad_input' })
    const unknown = asId<LeadId>(runtime.newId())
    await expect(mergeLeads(runtime, { survivor: a, merged: unknown })).rejects.toMatchObject({
      code: 'not_found',
    })
    await mergeLeads(runtime, { survivor: a, merged: b })
    const before = [await all(a), await all(c)]
    for (const order of [
      { survivor: c, merged: b },
      { survivor: b, merged: c },
      { survivor: a, merged: b },
    ])
      await expect(mergeLeads(runtime, order)).rejects.toMatchObject({ code: 'conflict' })
    expect([await all(a), await all(c)]).toEqual(before)
  })

  it('of many leads at once, in every direction, leaves one living record', async () => {
    const leads = await Promise.all(Array.from({ length: 6 }, () => somebody()))
    const orders = leads.flatMap((survivor) =>
      leads.filter((merged) => merged !== survivor).map((merged) => ({ survivor, merged })),
    )
    await Promise.allSettled(orders.map((order) => mergeLeads(runtime, order)))
    const rows =
      await runtime.db`select id from leads where id = any(${leads}::uuid[]) and merged_into is null`
    expect(rows).toHaveLength(1)
    const clocks = await runtime.db`select 1 from lead_clock where lead_id = any(${leads}::uuid[])`
    expect(clocks).toHaveLength(1)
  })
})

describe('undoing a merge', () => {
  it('gives each exactly what it had, and sequences never go back', async () => {
    const a = await somebody(
      { lastName: '佐藤', tags: ['a'] },
      { consents: [{ channel: 'email', state: 'granted' }] },
    )
    const b = await somebody(
      { department: '総務', tags: ['b'], language: 'en' },
      { consents: [{ channel: 'phone', state: 'granted' }] },
    )
    for (const lead of [a, b]) {
      await addRows(lead)
      await download(lead, 'guide')
    }
    await runtime.db`insert into list_members (list_id, lead_id, added_at) values ('seminar', ${b}, now())`
    await runtime.db`update leads set stage = 'nurturing', qualification = 'sal' where id = ${b}`
    const before = [await all(a), await all(b)]
    for (let turn = 0; turn < 3; turn++) {
      const { merge } = await mergeLeads(runtime, { survivor: a, merged: b })
      const [clock] = await runtime.db<
        { ev_seq: number }[]
      >`select ev_seq from lead_clock where lead_id = ${a}`
      await undoMerge(runtime, merge)
      const behind = await runtime.db`
        select 1 from lead_clock where lead_id in (${a}, ${b}) and ev_seq <= ${clock?.ev_seq ?? 0}`
      expect(behind).toHaveLength(0)
      const [mine, others] = [await all(a), await all(b)]
      expect(scored(mine)).toEqual(scored(before[0]))
      expect(scored(others)).toEqual(scored(before[1]))
    }
  })

  it('leaves what was changed since, and gives back what its browsers and messages have done', async () => {
    const [a, b] = [
      await somebody({ lastName: '甲' }),
      await somebody({ department: '旧', jobTitle: '部長' }),
    ]
    const visitor = `merge-visitor-${serial}-000`
    const { merge } = await mergeLeads(runtime, { survivor: a, merged: b })
    await identify(runtime, {
      fields: { email: `merge${serial - 1}@shirube.example`, department: '新' },
      source: 'x',
    })
    const page = { url: 'https://x.example/products/1', path: '/products/1', groups: ['product'] }
    await ingest(runtime, a, { kind: 'page.viewed', payload: { ...page, visitor } })
    await ingest(runtime, a, { kind: 'store.visited', payload: { store: 'of the survivor' } })
    await undoMerge(runtime, merge)
    expect((await leadRecord(runtime.db, a))?.fields).toMatchObject({ lastName: '甲', department: '新' })
    expect((await leadRecord(runtime.db, a))?.fields).not.toHaveProperty('jobTitle')
    expect((await leadRecord(runtime.db, b))?.fields).toMatchObject({ department: '旧', jobTitle: '部長' })
    const kinds = async (lead: LeadId) =>
      (await timeline(runtime.db, lead, { limit: 100 })).map((event) => event.kind)
    expect(await kinds(b)).toContain('page.viewed')
    expect(await kinds(a)).not.toContain('page.viewed')
    expect(await kinds(a)).toContain('store.visited')
    const [score] = await runtime.db`select total from scores where lead_id = ${b}`
    expect(score).toEqual({ total: 3 })
  })

  it('is refused twice, and before a later merge was undone', async () => {
    const [a, b, c] = [await somebody(), await somebody(), await somebody()]
    const first = await mergeLeads(runtime, { survivor: a, merged: b })
    const second = await mergeLeads(runtime, { survivor: c, merged: a })
    await expect(undoMerge(runtime, first.merge)).rejects.toMatchObject({ code: 'conflict' })
    await undoMerge(runtime, second.merge)
    await undoMerge(runtime, first.merge)
    await expect(undoMerge(runtime, first.merge)).rejects.toMatchObject({ code: 'conflict' })
    expect(
      await runtime.db`select 1 from leads where id in (${a}, ${b}, ${c}) and merged_into is null`,
    ).toHaveLength(3)
  })
})

/** A score row of nothing but zeros says the same as none. */
const scored = (dump: unknown): unknown => {
  const { scores, ...rest } = dump as { scores: { total: number }[] }
  return { ...rest, scores: scores.filter((row) => row.total !== 0) }
}
