import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '../connect/transaction.ts'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { watchPlans } from '../testing/watch-plans.ts'
import {
  addRanges,
  addressTable,
  contradictions,
  guessedCompanies,
  guessOfLead,
  type NewAddressRange,
  putStagedRanges,
  removeAddressTable,
  stageRanges,
} from './index.ts'
import { NARROWEST_RANGE } from './narrowest-range.ts'

const DAY = 86_400_000
const now = Date.parse('2026-11-20T00:00Z')
const span = { from: now - 7 * DAY, until: now, own: [] as readonly string[] }
const LEAD = asId<LeadId>('00000000-0000-7000-8000-000000000001')

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  await test.db`insert into leads (id, created_at, updated_at) values (${LEAD}, now(), now())`
})
afterAll(() => test.close())

type Range = Pick<NewAddressRange, 'first' | 'last' | 'company'> & Partial<NewAddressRange>
const filled = (ranges: readonly Range[]): readonly NewAddressRange[] =>
  ranges.map((range, i) => ({ line: i + 2, domain: null, corporateNumber: null, ignored: false, ...range }))

const put = (ranges: readonly Range[]) =>
  transaction(test.db, async (tx) => {
    await stageRanges(tx)
    await addRanges(tx, filled(ranges))
    const table = { id: '00000000-0000-7000-8000-0000000000aa', name: 'ip.csv', by: null }
    await putStagedRanges(tx, table, now)
  })

/** What is guessed of somebody whose browser was last seen at an address. */
async function guessAt(ip: string, own: readonly string[] = []): Promise<string | undefined> {
  await test.db`
    insert into visitors (id, lead_id, first_seen_at, last_seen_at, ip) values ('v', ${LEAD}, now(), now(), ${ip})
    on conflict (id) do update set ip = excluded.ip`
  return (await guessOfLead(test.db, LEAD, own))?.name
}

interface Hit {
  readonly visitor: string
  readonly ip: string
  readonly hoursAgo: number
  readonly machine?: boolean
  readonly kept?: boolean
}

async function see(hits: readonly Hit[]): Promise<void> {
  await test.db`truncate hits`
  for (const { visitor, ip, hoursAgo, machine = false, kept = true } of hits) {
    const at = now - hoursAgo * 3_600_000
    await test.db`
      insert into hits (received_at, shard, visitor_id, kind, payload, occurred_at, machine, ip, kept)
      values (${at}, 1, ${visitor}, 'page.viewed', '{}', ${at}, ${machine}, ${ip}, ${kept})`
  }
}

describe('[S24] which company an address says somebody is of', () => {
  it('is told by the narrowest range that holds it, from its first address to its last', async () => {
    await put([
      { first: '203.0.113.0', last: '203.0.113.255', company: 'ビル' },
      { first: '203.0.113.64', last: '203.0.113.127', company: '三階' },
      { first: '203.0.113.100', last: '203.0.113.100', company: '会議室' },
    ])
    expect(await guessAt('203.0.113.100')).toBe('会議室')
    expect(await guessAt('203.0.113.99')).toBe('三階')
    expect(await guessAt('203.0.113.64')).toBe('三階')
    expect(await guessAt('203.0.113.127')).toBe('三階')
    expect(await guessAt('203.0.113.63')).toBe('ビル')
    expect(await guessAt('203.0.113.0')).toBe('ビル')
    expect(await guessAt('203.0.113.255')).toBe('ビル')
    expect(await guessAt('203.0.114.0')).toBeUndefined()
    expect(await guessAt('203.0.112.255')).toBeUndefined()
  })

  it('knows IPv6, and an IPv4 address within it; what is no address says nothing', async () => {
    await put([
      { first: '2001:db8::', last: '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', company: '六番' },
      { first: '198.51.100.7', last: '198.51.100.9', company: '四番' },
    ])
    expect(await guessAt('2001:db8:1::5')).toBe('六番')
    expect(await guessAt('2001:db9::')).toBeUndefined()
    expect(await guessAt('::ffff:198.51.100.8')).toBe('四番')
    expect(await guessAt('unknown')).toBeUndefined()
    const guess = await guessOfLead(test.db, LEAD, [])
    expect(guess).toBeUndefined()
    await guessAt('198.51.100.8')
    expect((await guessOfLead(test.db, LEAD, []))?.networks).toEqual(['198.51.100.7 – 198.51.100.9'])
    await guessAt('2001:db8::1')
    expect((await guessOfLead(test.db, LEAD, []))?.networks).toEqual(['2001:db8::/32'])
  })

  it('is not told by a provider’s range nor by the organisation’s own, but by a company’s within the provider’s', async () => {
    await put([
      { first: '192.0.2.0', last: '192.0.2.255', company: 'プロバイダー', ignored: true },
      { first: '192.0.2.8', last: '192.0.2.15', company: '契約企業' },
    ])
    expect(await guessAt('192.0.2.1')).toBeUndefined()
    expect(await guessAt('192.0.2.9')).toBe('契約企業')
    expect(await guessAt('192.0.2.9', ['192.0.2.0/24'])).toBeUndefined()
    expect(await guessAt('192.0.2.9', ['2001:db8::/32', '198.51.100.1'])).toBe('契約企業')
  })

  it('is a guess only where no company is known, and is led to the one of that number or domain', async () => {
    const company = '00000000-0000-7000-8000-0000000000c1'
    await test.db`
      insert into companies (id, name, name_key, domain, corporate_number, created_at)
      values (${company}, '青空製作所', '青空製作所', 'aozora.example', '7000012050002', now())`
    await put([
      { first: '192.0.2.1', last: '192.0.2.1', company: 'AOZORA', domain: 'aozora.example' },
      { first: '192.0.2.2', last: '192.0.2.2', company: 'AOZORA', corporateNumber: '7000012050002' },
      { first: '192.0.2.3', last: '192.0.2.3', company: 'ほか', domain: 'other.example' },
    ])
    for (const [ip, knownName] of [
      ['192.0.2.1', '青空製作所'],
      ['192.0.2.2', '青空製作所'],
      ['192.0.2.3', null],
    ] as const) {
      await guessAt(ip)
      expect((await guessOfLead(test.db, LEAD, []))?.knownName).toBe(knownName)
    }
    await test.db`update leads set company_id = ${company} where id = ${LEAD}`
    expect(await guessAt('192.0.2.1')).toBeUndefined()
    await test.db`update leads set company_id = null where id = ${LEAD}`
  })
})

describe('[S24] which companies unknown visitors are guessed to belong to', () => {
  it('is counted in browsers, visits and views; known people, machines and what is older are left out', async () => {
    await put([
      { first: '203.0.113.0', last: '203.0.113.255', company: '白根', domain: 'shirane.example' },
      { first: '198.51.100.0', last: '198.51.100.255', company: '白根', domain: 'shirane.example' },
      { first: '192.0.2.0', last: '192.0.2.255', company: 'ほか' },
    ])
    await see([
      { visitor: 'a', ip: '203.0.113.1', hoursAgo: 9 },
      { visitor: 'a', ip: '203.0.113.1', hoursAgo: 8.9 },
      { visitor: 'a', ip: '198.51.100.1', hoursAgo: 2 },
      { visitor: 'b', ip: '203.0.113.2', hoursAgo: 3 },
      { visitor: 'c', ip: '192.0.2.1', hoursAgo: 1 },
      { visitor: 'bot', ip: '203.0.113.3', hoursAgo: 1, machine: true },
      { visitor: 'waits', ip: '203.0.113.3', hoursAgo: 1, kept: false },
      { visitor: 'late', ip: '203.0.113.3', hoursAgo: 24 * 8 },
      { visitor: 'nowhere', ip: '8.8.8.8', hoursAgo: 1 },
    ])
    const rows = await guessedCompanies(test.db, span, 10)
    expect(rows).toMatchObject([
      {
        ...{ name: '白根', domain: 'shirane.example', visitors: 2, visits: 3, views: 4 },
        networks: ['198.51.100.0/24', '203.0.113.0/24'],
        lastAt: now - 2 * 3_600_000,
      },
      { name: 'ほか', visitors: 1, visits: 1, views: 1, networks: ['192.0.2.0/24'] },
    ])
    expect(await guessedCompanies(test.db, { ...span, own: ['203.0.113.0/24'] }, 1)).toMatchObject([
      { name: 'ほか' },
    ])
  })
})

describe('a table of addresses', () => {
  it('is told what says of one range two things; the same said twice counts once', async () => {
    const said = await transaction(test.db, async (tx) => {
      await stageRanges(tx)
      const range = { first: '192.0.2.0', last: '192.0.2.255' }
      await addRanges(
        tx,
        filled([
          { ...range, company: '甲' },
          { ...range, company: '甲' },
          { ...range, company: '乙' },
        ]),
      )
      return await contradictions(tx, 5)
    })
    expect(said).toEqual([{ line: 4, other: 2 }])
    await put([
      { first: '192.0.2.0', last: '192.0.2.255', company: '甲', ignored: true },
      { first: '192.0.2.0', last: '192.0.2.255', company: '甲', ignored: true },
      { first: '192.0.3.0', last: '192.0.3.255', company: '乙' },
    ])
    expect(await addressTable(test.db)).toMatchObject({ name: 'ip.csv', rows: 2, ignored: 1, putAt: now })
    await transaction(test.db, removeAddressTable)
    expect(await addressTable(test.db)).toBeUndefined()
    expect(await guessAt('192.0.2.1')).toBeUndefined()
  })

  it('[S24] of twenty thousand ranges is read off its index, a handful of pages for an address', async () => {
    const number = (n: number) => `10.${(n >> 8) & 255}.${n & 255}`
    await put(
      Array.from({ length: 20_000 }, (_, n) => ({
        ...{ first: `${number(n)}.0`, last: `${number(n)}.255`, company: `社${n}` },
      })),
    )
    await see([{ visitor: 'a', ip: '10.7.7.7', hoursAgo: 1 }])
    const watched = watchPlans(test.url)
    const plans = await watched.plansOf(() => guessedCompanies(watched.db, span, 10))
    await watched.db.end()
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('address_ranges_addresses')
    const [read] = await test.db<{ 'QUERY PLAN': readonly { Plan: Record<string, number> }[] }[]>`
      explain (analyze, buffers, timing off, format json)
      select g.company from generate_series(1, 100) n cross join lateral
        (select ('10.' || n % 78 || '.3.5')::inet as address) a ${test.db.unsafe(NARROWEST_RANGE)}`
    const pages = read?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks'] ?? Number.POSITIVE_INFINITY
    expect(pages / 100).toBeLessThan(10)
  })
})
