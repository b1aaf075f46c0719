import { eventBatchSchema, type TrackerReport, trackerBatchSchema } from '@shirube/contract'
import { queuedHits, timeline, touchLive } from '@shirube/db'
import type { Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectEvents } from '../collect/collect-events.ts'
import { collectReport } from '../collect/collect-report.ts'
import { type Collector, startCollector } from '../collect/collector.ts'
import { identify } from '../identity/identify.ts'
import { makePass } from '../identity/pass.ts'
import { addLead, drainHits, openTestRuntime, putLive, type TestRuntime } from '../testing/index.ts'
import { ALL_SHARDS } from './processor.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const SITE = 'https://www.shirube.example'

let runtime: TestRuntime
let collector: Collector
let serial = 0

beforeAll(async () => {
  runtime = await openTestRuntime()
  collector = startCollector(runtime)
  const { db } = runtime
  await db`insert into page_groups (id, name, patterns, created_at) values
    ('product', '製品', ${db.json(['/products/*'])}, now()), ('adoption', '導入事例', ${db.json(['www.shirube.example/cases/*'])}, now())`
  await touchLive(db)
})
afterAll(async () => {
  await collector.close()
  await runtime.close()
})

const newVisitor = (): string => `visitor-${String(++serial).padStart(12, '0')}`
const view = (path: string): TrackerReport['hits'][number] => ({
  id: `hit-${String(++serial).padStart(8, '0')}`,
  kind: 'page.viewed',
  ago: 0,
  payload: { url: `${SITE}${path}`, title: '題', referrer: 'https://search.example/' },
})
const report = async (
  visitor: string,
  hits: TrackerReport['hits'],
  more: { readonly pass?: string; readonly agent?: string } = {},
): Promise<void> => {
  const parsed = trackerBatchSchema.parse({ visitor, hits, ...(more.pass && { pass: more.pass }) })
  const sender = { method: 'POST', ip: '192.0.2.9', userAgent: more.agent ?? CHROME }
  await collectReport(runtime, collector, { report: parsed, sender })
}
const events = async (lead: LeadId, kind?: string) =>
  (
    await timeline(runtime.db, lead, { limit: 200, ...(kind !== undefined && { kinds: [kind] }) })
  ).toReversed()
const scoreOf = async (lead: LeadId): Promise<number> => {
  const [row] = await runtime.db<{ total: number }[]>`select total from scores where lead_id = ${lead}`
  return row?.total ?? 0
}
const identified = async (visitor: string): Promise<LeadId> => {
  const { lead } = await identify(runtime, {
    fields: { email: `${visitor}@visit.example` },
    visitor: { id: visitor },
    source: 'web',
  })
  return lead
}

describe('a known visitor', () => {
  it('has every page on the timeline, timed, with what its address says [S1]', async () => {
    const visitor = newVisitor()
    const lead = await identified(visitor)
    const before = runtime.clock.now()
    await report(visitor, [{ ...view('/products/x?utm_source=mail&utm_campaign=%E6%98%A5'), ago: 60_000 }])
    await drainHits(runtime)
    const [seen] = await events(lead, 'page.viewed')
    expect(seen).toMatchObject({
      joined: false,
      machine: false,
      payload: {
        path: '/products/x',
        title: '題',
        referrer: 'https://search.example/',
        utmSource: 'mail',
        utmCampaign: '春',
        groups: ['product'],
        visitor,
      },
    })
    expect(Math.abs((seen?.occurredAt ?? 0) - (before - 60_000))).toBeLessThan(5_000)
    expect(await queuedHits(runtime.db, ALL_SHARDS, 10)).toEqual([])
  })

  it('scores by what is read, a page group by path or by host and path [S6]', async () => {
    const visitor = newVisitor()
    const lead = await identified(visitor)
    await report(visitor, [view('/products/a'), view('/cases/b'), view('/company')])
    await drainHits(runtime)
    expect((await events(lead, 'page.viewed')).map((event) => event.payload['groups'])).toEqual([
      ['product'],
      ['adoption'],
      [],
    ])
    expect(await scoreOf(lead)).toBe(3)
  })

  it('that is a machine is kept and flagged, and never scored', async () => {
    const visitor = newVisitor()
    const lead = await identified(visitor)
    await report(visitor, [view('/products/a')], { agent: 'Mozilla/5.0 (compatible; bingbot/2.0)' })
    await drainHits(runtime)
    expect(await events(lead, 'page.viewed')).toMatchObject([{ machine: true }])
    expect(await scoreOf(lead)).toBe(0)
  })

  it('reports each hit once, however often it is sent [I6]', async () => {
    const visitor = newVisitor()
    const lead = await identified(visitor)
    const hit = view('/products/a')
    await Promise.all([report(visitor, [hit]), report(visitor, [hit]), report(visitor, [hit, view('/b')])])
    await drainHits(runtime)
    await report(visitor, [hit])
    await drainHits(runtime)
    expect(await events(lead, 'page.viewed')).toHaveLength(2)
  })
})

describe('an unknown visitor', () => {
  const byPage: Program = {
    ...buildProgram('e', { e: { block: [{ op: 'end', outcome: 'finished' }] } }),
  }
  const opening = (kind: 'page.viewed' | 'score.crossed'): Program => ({
    ...byPage,
    entries: byPage.entries.map((entry) => ({
      ...entry,
      start: { kind: 'event', match: { kind } } as const,
    })),
  })
  beforeAll(async () => {
    await putLive(runtime, opening('page.viewed'), { id: 'by-page' })
    await putLive(runtime, opening('score.crossed'), { id: 'by-score' })
  })
  const entered = async (lead: LeadId) =>
    (await events(lead, 'scenario.entered')).map((event) => event.payload['scenario'])

  it('is joined in order once they are recognised: it scores, but opens no scenario; a crossing does', async () => {
    const visitor = newVisitor()
    await runtime.db`update organisation set live_stamp = live_stamp + 1`
    await report(visitor, [view('/cases/1'), view('/products/2')])
    await drainHits(runtime)
    await report(visitor, [view('/products/3')])
    const lead = await identified(visitor)
    const joined = (await events(lead)).filter((event) => event.kind === 'page.viewed')
    expect(joined.map((event) => [event.payload['path'], event.joined])).toEqual([
      ['/cases/1', true],
      ['/products/2', true],
      ['/products/3', true],
    ])
    expect(await scoreOf(lead)).toBe(3)
    expect(await entered(lead)).toEqual([])
    const rules = await runtime.live.current(runtime.db)
    const cheap = { ...rules.rules, version: 2, thresholds: { mql: 3, hot: 20 } }
    await runtime.db`insert into score_rule_sets (version, rules, live_from, created_at)
      values (2, ${runtime.db.json(cheap)}, to_timestamp(0), now())`
    await touchLive(runtime.db)
    const other = newVisitor()
    await report(other, [view('/products/2')])
    await drainHits(runtime)
    expect(await entered(await identified(other))).toEqual(['by-score'])
    await runtime.db`delete from score_rule_sets where version = 2`
    await touchLive(runtime.db)
  })

  it('takes what was already waiting when they are recognised, and what follows is news', async () => {
    const visitor = newVisitor()
    await report(visitor, [view('/a')])
    const lead = await identified(visitor)
    await report(visitor, [view('/b')])
    await drainHits(runtime)
    expect((await events(lead, 'page.viewed')).map((event) => event.joined)).toEqual([true, false])
    expect(await entered(lead)).toEqual(['by-page'])
  })

  it('who follows a link of a mail is joined by its pass; a forged one is refused', async () => {
    const visitor = newVisitor()
    const lead = await addLead(runtime)
    await report(visitor, [view('/before')])
    await report(visitor, [view('/landing'), view('/next')], { pass: makePass(runtime, lead) })
    await drainHits(runtime)
    const seen = await events(lead, 'page.viewed')
    expect(seen.map((event) => [event.payload['path'], event.joined])).toEqual([
      ['/before', true],
      ['/landing', false],
      ['/next', false],
    ])
    const forged = makePass(runtime, lead).replace(lead, runtime.newId())
    await expect(report(newVisitor(), [view('/x')], { pass: forged })).rejects.toMatchObject({
      code: 'bad_input',
    })
    expect(await queuedHits(runtime.db, ALL_SHARDS, 10)).toEqual([])
  })

  it('whose pass is old keeps their hits and becomes nobody', async () => {
    const visitor = newVisitor()
    const old = { keyring: runtime.keyring, clock: { ...runtime.clock, now: () => Date.now() - 3_600_000 } }
    const lead = await addLead(runtime)
    await report(visitor, [view('/x')], { pass: makePass(old, lead) })
    await drainHits(runtime)
    expect(await events(lead, 'page.viewed')).toEqual([])
  })
})

it("two people on one computer stay two: from the second one's form on, the browser is theirs", async () => {
  const visitor = newVisitor()
  const first = await identified(visitor)
  await report(visitor, [view('/of-first')])
  const { lead: second } = await identify(runtime, {
    fields: { email: 'second@visit.example' },
    visitor: { id: visitor },
    source: 'web',
  })
  await report(visitor, [view('/of-second')])
  await drainHits(runtime)
  const paths = async (lead: LeadId) =>
    (await events(lead, 'page.viewed')).map((event) => event.payload['path'])
  expect(await paths(first)).toEqual(['/of-first'])
  expect(await paths(second)).toEqual(['/of-second'])
})

describe('events of other systems', () => {
  const send = (body: unknown) =>
    collectEvents(runtime, collector, { events: eventBatchSchema.parse(body), sender: 'key-1' })

  it('reach their lead by id, address or external id, whom they make when nobody is known yet [S59]', async () => {
    const lead = await addLead(runtime)
    const visit = { kind: 'store.visited', payload: { store: 'ginza' } }
    const sent = [
      { ...visit, id: 'v1', lead: { id: lead } },
      { kind: 'seminar.attended', payload: { seminar: 'spring' }, lead: { email: 'New@Store.example' } },
      { ...visit, lead: { externalId: 'pos-1' } },
    ]
    expect(await send(sent)).toEqual({ stored: 3, duplicates: 0 })
    expect(await send(sent[0])).toEqual({ stored: 0, duplicates: 1 })
    await drainHits(runtime)
    expect(await events(lead, 'store.visited')).toHaveLength(1)
    const again = await identify(runtime, { fields: { email: 'new@store.example' }, source: 'x' })
    expect(again.created).toBe(false)
    expect((await events(again.lead)).map((event) => event.kind)).toContain('seminar.attended')
  })

  it('of touches in the store and at the exhibition score, and make an MQL at the threshold [S59]', async () => {
    const current = await runtime.live.current(runtime.db)
    const touch = (id: string, kind: string, points: number) => ({
      kind: 'behaviour',
      id,
      axis: 'real',
      active: true,
      repeat: { kind: 'every' },
      points,
      on: { kind: 'event', match: { kind } },
    })
    const rules = [touch('store', 'store.visited', 4), touch('dm', 'custom.dm_answered', 6)]
    await runtime.db`insert into score_rule_sets (version, rules, live_from, created_at) values
      (3, ${runtime.db.json({ ...current.rules, version: 3, rules })}, to_timestamp(1), now())`
    await runtime.db`insert into custom_events (id, name, fields, created_at)
      values ('dm_answered', 'DM回答', '[{"key":"code","name":"コード","type":"number"}]', now())`
    await touchLive(runtime.db)
    const lead = await addLead(runtime)
    await send({ kind: 'store.visited', payload: { store: 'ginza' }, lead: { id: lead } })
    await send({ kind: 'custom.dm_answered', payload: { code: 7 }, lead: { id: lead } })
    await drainHits(runtime)
    expect(await scoreOf(lead)).toBe(10)
    expect((await events(lead, 'qualification.changed')).map((event) => event.payload['after'])).toEqual([
      'mql',
    ])
    await runtime.db`delete from score_rule_sets where version = 3`
    await touchLive(runtime.db)
  })

  it('are stored all or none, and the refusal names each that is at fault', async () => {
    const now = runtime.clock.now()
    const visit = { kind: 'store.visited', payload: { store: 'x' } }
    const bad = [
      { ...visit, lead: { email: 'good@store.example' } },
      { ...visit, lead: { email: 'not an address' } },
      { ...visit, lead: { id: asId(runtime.newId()) } },
      { ...visit, lead: { externalId: 'a' }, occurredAt: now + 3_600_000 },
      { ...visit, lead: { externalId: 'a' }, occurredAt: now - 400 * 86_400_000 },
      { kind: 'custom.undeclared', payload: {}, lead: { externalId: 'a' } },
      { kind: 'custom.dm_answered', payload: { code: '7', extra: 1 }, lead: { externalId: 'a' } },
    ]
    const refusal = await send(bad).catch((error: unknown) => error)
    expect((refusal as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([
      '1.lead.email',
      '2.lead.id',
      '3.occurredAt',
      '4.occurredAt',
      '5.kind',
      '6.payload.code',
      '6.payload.extra',
    ])
    expect(await queuedHits(runtime.db, ALL_SHARDS, 10)).toEqual([])
  })
})
