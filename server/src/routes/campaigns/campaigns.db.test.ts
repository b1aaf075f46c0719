import { type CampaignBody, campaignEndpoints, dealEndpoints, segmentEndpoints } from '@shirube/contract'
import { asId, type LeadId, type VersionId } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import { DECISION_JOBS, erasePerson, ingest, mergeLeads, RECURRING_JOBS, runJobs } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const DAY = 86_400_000
let server: TestServer
let marketer: TestCaller
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  for (const id of ['thanks', 'invitation'])
    await server.runtime.db`
      insert into mails (id, name, content, created_at, updated_at) values (${id}, ${id}, '{}', now(), now())`
})
afterAll(() => server.close())

const by = (id: string) => ({ params: { id } })
const dayIn = (days: number): string => localTime(server.runtime.clock.now() + days * DAY, 'Asia/Tokyo').date
const planOf = (more: Partial<CampaignBody> = {}): CampaignBody => ({
  name: '春の展示会',
  purpose: 'LTVを上げる',
  goal: { kind: 'qualified', as: 'mql' },
  target: 4,
  startsOn: dayIn(-1),
  endsOn: dayIn(30),
  dueOn: dayIn(60),
  parts: [{ kind: 'mail', id: 'thanks' }],
  ...more,
})

/** A mail of the studio that arrived, perhaps followed. */
async function mailed(lead: LeadId, mail: string, more: { clicked?: boolean; version?: VersionId } = {}) {
  const { db, clock } = server.runtime
  const at = clock.now()
  await db`insert into messages ${db({
    id: server.runtime.newId(),
    key: `m${++serial}`,
    channel: 'email',
    purpose: 'marketing',
    lead_id: lead,
    mail_id: mail,
    version_id: more.version ?? null,
    address: 'a@example.jp',
    domain: 'example.jp',
    state: 'accepted',
    not_before: at,
    created_at: at,
    accepted_at: at,
    clicked_at: more.clicked ? at : null,
  })}`
}

const becomesMql = (lead: LeadId) =>
  ingest(server.runtime, lead, {
    kind: 'qualification.changed',
    payload: { before: 'none', after: 'mql' },
  })

/** Has what was changed counted, as the worker does within a second. */
async function count(id: string) {
  const at = server.runtime.clock.now()
  await server.runtime.db`update campaigns set count_due_at = ${at}`
  await server.runtime.db`update jobs set due_at = ${at} where kind = 'campaigns'`
  await runJobs(server.runtime, RECURRING_JOBS)
  return (await marketer.ask(campaignEndpoints.show, by(id))).body
}

const membersOf = async (id: string) => {
  const standing = await Promise.all(
    (['targeted', 'reached', 'responded', 'achieved'] as const).map(async (status) => {
      const { body } = await marketer.ask(campaignEndpoints.members, { ...by(id), query: { status } })
      return [status, body.items.map((item) => item.id)] as const
    }),
  )
  return Object.fromEntries(standing)
}

describe('a campaign', () => {
  it('keeps its purpose with one measured goal, its target and date, and says where it stands [S27]', async () => {
    const { body } = await marketer.ask(campaignEndpoints.put, { ...by('spring'), body: planOf() })
    expect(body).toMatchObject({ id: 'spring', purpose: 'LTVを上げる', state: 'running', target: 4 })
    const later = planOf({ startsOn: dayIn(3) })
    const planned = await marketer.ask(campaignEndpoints.put, { ...by('later'), body: later })
    expect(planned.body.state).toBe('planned')
    const over = planOf({ startsOn: dayIn(-9), endsOn: dayIn(-3), dueOn: dayIn(-2) })
    const ended = await marketer.ask(campaignEndpoints.put, { ...by('over'), body: over })
    expect(ended.body.state).toBe('ended')
    const turned = await marketer.ask(campaignEndpoints.put, {
      ...by('x'),
      body: planOf({ dueOn: dayIn(-5) }),
    })
    expect(turned.status).toBe(400)
    const gone = planOf({ parts: [{ kind: 'form', id: 'no-such-form' }] })
    expect((await marketer.ask(campaignEndpoints.put, { ...by('x'), body: gone })).status).toBe(400)
  })

  it('takes in by itself whoever it reached, who responded and who reached the goal, each once [S46]', async () => {
    const { runtime } = server
    const another = () => addLead(runtime)
    const [mute, cold, warm] = [await another(), await another(), await another()]
    const [early, won, colleague] = [await another(), await another(), await another()]
    await runtime.db`insert into lists (id, name, system, created_at) values ('internal', '社内', true, now()) on conflict do nothing`
    await runtime.db`insert into list_members (list_id, lead_id, added_at) values ('internal', ${colleague}, now())`
    await marketer.ask(campaignEndpoints.put, { ...by('spring'), body: planOf() })
    await becomesMql(early)
    for (const lead of [cold, early, colleague]) await mailed(lead, 'thanks')
    for (const lead of [warm, won]) await mailed(lead, 'thanks', { clicked: true })
    await mailed(mute, 'invitation', { clicked: true })
    for (const lead of [won, mute]) await becomesMql(lead)
    const counted = await count('spring')
    expect(counted.figures).toMatchObject({ targeted: 0, reached: 2, responded: 1, achieved: 1, actual: 1 })
    const members = await membersOf('spring')
    expect([members['responded'], members['achieved']]).toEqual([[warm], [won]])
    // Who was an MQL before the campaign reached them is no success of it; colleagues are nobody.
    expect(new Set(members['reached'])).toEqual(new Set([cold, early]))
    expect((await count('spring')).figures).toEqual(counted.figures)
    const { body } = await marketer.ask(campaignEndpoints.progress, by('spring'))
    expect(body.days).toEqual([{ day: dayIn(0), actual: 1 }])
  })

  it('takes a visit by a link with its utm_campaign for a response, a machine’s and another’s left out [S46]', async () => {
    const { runtime } = server
    const [reader, machine, other] = [await addLead(runtime), await addLead(runtime), await addLead(runtime)]
    await marketer.ask(campaignEndpoints.put, {
      ...by('ads'),
      body: planOf({ parts: [{ kind: 'utm', id: '春の展示会' }] }),
    })
    const visit = (lead: LeadId, utmCampaign: string, more: object = {}) => {
      const payload = { url: 'https://x.jp/', path: '/', groups: [], utmCampaign }
      return ingest(runtime, lead, { kind: 'page.viewed', payload, ...more })
    }
    await visit(reader, '春の展示会')
    await visit(machine, '春の展示会', { machine: true })
    await visit(other, '秋の展示会')
    expect((await count('ads')).figures).toMatchObject({ reached: 0, responded: 1 })
    expect((await membersOf('ads'))['responded']).toEqual([reader])
  })

  it('keeps its segment: one that a plan names is not deleted, and says where it is named [S18]', async () => {
    const body = { name: '休眠顧客', condition: { kind: 'all' as const, of: [] } }
    await marketer.ask(segmentEndpoints.put, { ...by('asleep'), body })
    await marketer.ask(campaignEndpoints.put, {
      ...by('wake'),
      body: planOf({ name: '掘り起こし', segment: 'asleep' }),
    })
    const { body: uses } = await marketer.ask(segmentEndpoints.uses, by('asleep'))
    expect(uses.items).toEqual([{ kind: 'campaign', id: 'wake', name: '掘り起こし' }])
    const refused = await marketer.ask(segmentEndpoints.remove, by('asleep'))
    expect([refused.status, refused.problem.detail]).toEqual([
      409,
      '使われているため削除できません：「掘り起こし」',
    ])
    await marketer.ask(campaignEndpoints.remove, by('wake'))
    expect((await marketer.ask(segmentEndpoints.remove, by('asleep'))).status).toBe(204)
  })

  it('flags every lead in or out of a planned one by its segment, before it begins [S18]', async () => {
    const { runtime } = server
    const [inside, outside] = [await addLead(runtime, { lastName: '対象' }), await addLead(runtime)]
    await marketer.ask(segmentEndpoints.put, {
      ...by('aimed'),
      body: { name: '対象者', condition: { kind: 'all', of: [] } },
    })
    await runtime.db`delete from segment_members where segment_id = 'aimed'`
    await runtime.db`insert into segment_members (segment_id, lead_id, joined_at) values ('aimed', ${inside}, now())`
    const body = planOf({ startsOn: dayIn(5), segment: 'aimed' })
    await marketer.ask(campaignEndpoints.put, { ...by('summer'), body })
    expect((await count('summer')).figures).toMatchObject({ targeted: 1, reached: 0 })
    expect((await membersOf('summer'))['targeted']).toEqual([inside])
    const flagOf = async (lead: LeadId) => {
      const { body: of } = await marketer.ask(campaignEndpoints.ofLead, by(lead))
      return of.items.find(({ id }) => id === 'summer')?.status
    }
    expect([await flagOf(inside), await flagOf(outside)]).toEqual(['targeted', 'out'])
    expect((await marketer.ask(campaignEndpoints.ofLead, by(runtime.newId()))).status).toBe(404)
  })

  it('runs beside others: one person in two of them, each counted by its own goal [S26]', async () => {
    const { runtime } = server
    const lead = await addLead(runtime)
    const parts = [{ kind: 'mail', id: 'invitation' } as const]
    const goal = { kind: 'amount-won' } as const
    await marketer.ask(campaignEndpoints.put, {
      ...by('north'),
      body: planOf({ parts, goal, target: 1_000_000 }),
    })
    const bought = { kind: 'event', event: 'purchase.made' } as const
    await marketer.ask(campaignEndpoints.put, {
      ...by('south'),
      body: planOf({ parts, goal: bought, cost: 500_000 }),
    })
    await mailed(lead, 'invitation')
    const sales = await server.as('sales')
    const { body: deal } = await sales.ask(dealEndpoints.open, {
      body: { lead, name: '導入', amount: 2_400_000 },
    })
    await sales.ask(dealEndpoints.change, { ...by(deal.id), body: { state: 'won', amount: 2_400_000 } })
    expect((await count('north')).figures).toMatchObject({ achieved: 1, actual: 2_400_000 })
    // Deals stand against the cost whatever the goal is.
    expect((await count('south')).figures).toMatchObject({
      actual: 0,
      wonAmount: 2_400_000,
      wonDeals: 1,
      cost: 500_000,
    })
  })

  it('has the people of its scenarios by any version, and what its imports cost is added [S54]', async () => {
    const { runtime } = server
    const { db } = runtime
    const [run, sent] = [await addLead(runtime), await addLead(runtime)]
    const version = asId<VersionId>(runtime.newId())
    await db`insert into scenarios (id, name, draft, created_at, updated_at) values ('nurture', '育成', '{}', now(), now())`
    await db`
      insert into scenario_versions (id, scenario_id, n, graph, program, mails, reading, published_at)
      values (${version}, 'nurture', 1, '{}', '{}', ${db.json({ letter: 'v' })}, '{}', now())`
    await db`
      insert into runs (id, scenario_id, version_id, lead_id, entry, trigger, workflow_id, state, entered_at)
      values (${runtime.newId()}, 'nurture', ${version}, ${run}, 1, 't', 'w', '{}', now())`
    await mailed(sent, 'letter', { version })
    const file = runtime.newId()
    await db`insert into imports (id, name, state, cost, created_at) values (${file}, 'meibo.csv', 'done', 120000, now())`
    const parts = [
      { kind: 'scenario', id: 'nurture' },
      { kind: 'import', id: file },
    ] as const
    await marketer.ask(campaignEndpoints.put, {
      ...by('nurture'),
      body: planOf({ parts: [...parts], cost: 80_000 }),
    })
    expect((await count('nurture')).figures).toMatchObject({ targeted: 1, reached: 1, cost: 200_000 })
    expect(await membersOf('nurture')).toMatchObject({ targeted: [run], reached: [sent] })
  })

  it('counts registering for one of its seminars as a response, and attending it as its goal [S3]', async () => {
    const { runtime } = server
    const [registered, attended] = [await addLead(runtime), await addLead(runtime)]
    await runtime.db`
      insert into campaigns (id, name, goal, target, starts_on, ends_on, due_on, created_at, count_due_at)
      values ('day', '見学会', ${runtime.db.json({ kind: 'event', event: 'seminar.attended', of: 'open-day' })}, 5, ${dayIn(-1)}, ${dayIn(5)}, ${dayIn(5)}, now(), now())`
    await runtime.db`insert into campaign_parts (campaign_id, kind, part_id) values ('day', 'seminar', 'open-day')`
    const payload = { seminar: 'open-day' }
    for (const lead of [registered, attended])
      await ingest(runtime, lead, { kind: 'seminar.registered', payload })
    await ingest(runtime, attended, { kind: 'seminar.attended', payload })
    await ingest(runtime, registered, { kind: 'seminar.attended', payload: { seminar: 'another' } })
    expect((await count('day')).figures).toMatchObject({ responded: 1, achieved: 1, actual: 1 })
    expect(await membersOf('day')).toMatchObject({ responded: [registered], achieved: [attended] })
  })

  it('follows merged and erased people, and leaves nothing of itself when it is removed', async () => {
    const { runtime } = server
    const [one, other, gone] = [await addLead(runtime), await addLead(runtime), await addLead(runtime)]
    await runtime.db`insert into mails (id, name, content, created_at, updated_at) values ('solo', 'solo', '{}', now(), now())`
    await marketer.ask(campaignEndpoints.put, {
      ...by('solo'),
      body: planOf({ parts: [{ kind: 'mail', id: 'solo' }] }),
    })
    for (const lead of [one, other, gone]) await mailed(lead, 'solo')
    expect((await count('solo')).figures.reached).toBe(3)
    const actor = { kind: 'user', id: marketer.id } as const
    await mergeLeads(runtime, { survivor: one, merged: other, by: actor })
    await erasePerson(runtime, gone, actor)
    await runJobs(runtime, DECISION_JOBS)
    expect((await membersOf('solo'))['reached']).not.toContain(gone)
    expect((await count('solo')).figures.reached).toBe(1)
    await marketer.ask(campaignEndpoints.remove, by('solo'))
    expect((await marketer.ask(campaignEndpoints.show, by('solo'))).status).toBe(404)
    const [left] = await runtime.db`select 1 from campaign_members where campaign_id = 'solo'`
    expect(left).toBeUndefined()
  })
})
