import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { campaignMemberRows } from './campaign-members.ts'
import { campaignList } from './campaigns.ts'
import { countCampaign } from './count-campaign.ts'

const PEOPLE = 20_000
const FROM = Date.UTC(2026, 0, 1)
const DUE = Date.UTC(2026, 6, 1)
const TIME = { id: 'wide', from: FROM, until: DUE, due: DUE }
const COUNT = {
  source: { kind: 'event', event: 'form.submitted', of: { key: 'form', id: 'f' } },
  measure: 'count',
  now: DUE,
  next: () => null,
} as const

let test: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** As many mails of other campaigns; every fourth is followed, every tenth sends the form the next day. */
async function fill(to: Database): Promise<void> {
  const leadOf = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const series = to`generate_series(1, ${PEOPLE}::int) n`
  await to`
    insert into leads (id, fields, created_at, updated_at) select ${leadOf}, '{"lastName": "佐藤"}', now(), now() from ${series}`
  for (const mail of ['wide', 'other'])
    await to`
      insert into messages (id, key, channel, purpose, lead_id, mail_id, address, domain, state, not_before, created_at, accepted_at, clicked_at)
      select gen_random_uuid(), ${mail} || n, 'email', 'marketing', ${leadOf}, ${mail}, '', 'example.jp', 'accepted', at, at, at,
        case when n % 4 = 0 then at end
      from ${series} cross join lateral (select ${FROM}::timestamptz + make_interval(mins => n) as at) moment`
  await to`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select ${leadOf}, 1, 'form.submitted', '{"form": "f", "submission": "s"}', at, at
    from ${series} cross join lateral (select ${FROM}::timestamptz + make_interval(mins => n, days => 1) as at) moment where n % 10 = 0`
  await to`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select ${leadOf}, 2, 'page.viewed', '{}', ${FROM}::timestamptz, ${FROM}::timestamptz from ${series}`
  await to`
    insert into campaigns (id, name, goal, target, starts_on, ends_on, due_on, created_at)
    values ('wide', '広く', '{}', 100, '2026-01-01', '2026-06-30', '2026-06-30', now())`
  await to`insert into campaign_parts (campaign_id, kind, part_id) values ('wide', 'mail', 'wide')`
  await to`vacuum analyze leads, messages, events`
}

beforeAll(async () => {
  test = await openFilledDatabase(fill)
  ;({ db, plansOf } = test)
}, 60_000)
afterAll(() => test.close())

describe('a campaign of twenty thousand people', () => {
  it('is counted in a few statements whatever its size, what happened read by index [S46] [S27]', async () => {
    await countCampaign(db, TIME, COUNT)
    const [row] = await campaignList(db, 'wide')
    expect(row?.figures).toMatchObject({ reached: 14_000, responded: 4_000, achieved: 2_000, actual: 2_000 })
    const plans = await plansOf(() => countCampaign(db, TIME, COUNT))
    expect(plans).toHaveLength(5)
    const [members = '', goals = ''] = plans
    expect(members).not.toMatch(/Seq Scan on messages/u)
    expect(members).toContain('expr_occurred_at')
    expect(goals).toContain('events_')
    expect(goals).not.toMatch(/Seq Scan on events/u)
  })

  it('shows its members page by page, each page by index', async () => {
    const asked = { campaign: 'wide', status: 'achieved', limit: 50 } as const
    const first = await campaignMemberRows(db, asked)
    const after = first.at(-1)?.leadId
    const second = await campaignMemberRows(db, { ...asked, ...(after && { after }) })
    expect(new Set([...first, ...second].map(({ leadId }) => leadId)).size).toBe(100)
    await db`analyze campaign_members`
    const [plan] = await plansOf(() => campaignMemberRows(db, { ...asked, ...(after && { after }) }))
    expect(plan).toMatch(/campaign_members_(status|pkey)/u)
    expect(plan).not.toMatch(/Seq Scan on (?:leads|campaign_members)/u)
  })
})
