import { type Condition, EVERYBODY, type Facts } from '@shirube/audience'
import { instant, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { asId, type LeadId, uuidv7 } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../connect/database.ts'
import { openTestDatabase, storeFacts, type TestDatabase } from '../testing/index.ts'
import { countMatching, membersOf, previewMatching } from './matching-leads.ts'
import { segmentDifferences } from './segment-differences.ts'
import { zonesOfLeads } from './zones-of-leads.ts'

const now = instant('2026-06-15T09:00+09:00')
const id = (n: number): LeadId => asId<LeadId>(uuidv7(n, new Uint8Array(10)))
const asked = (condition: Condition) => ({ condition, now, zone: 'Asia/Tokyo' })
const eager: Condition = {
  kind: 'behaviour',
  did: { kind: 'page.viewed' },
  times: { op: 'atLeast', value: 2 },
}

/** Lead n has seen n pages. */
const leadOf = (n: number, more: Partial<Facts['lead']> = {}): Facts =>
  sampleFacts({
    lead: { id: id(n), fields: { lastName: `佐藤${n}` }, ...more },
    events: sampleEvents(Array.from({ length: n }, (_, i) => ({ kind: 'page.viewed', at: now - i }))),
    segments: n % 2 === 0 ? ['s'] : [],
  })

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  const zones = ['America/New_York', '+09:00', 'America/New_York']
  const leads = [0, 1, 2, 3, 4, 5].map((n) => leadOf(n, zones[n] === undefined ? {} : { timeZone: zones[n] }))
  await storeFacts(test.db, [...leads, leadOf(9)])
  await test.db`update leads set merged_into = ${id(1)} where id = ${id(9)}`
})
afterAll(() => test.close())

describe('the leads that meet a condition', () => {
  it('are counted without those that were merged away', async () => {
    expect(await countMatching(test.db, asked(EVERYBODY))).toBe(6)
    expect(await countMatching(test.db, asked(eager))).toBe(4)
    expect(await countMatching(test.db, asked({ kind: 'any', of: [] }))).toBe(0)
  })

  it('are shown by number and example, the newest first', async () => {
    const { people, sample } = await previewMatching(test.db, asked(eager), 3)
    expect(people).toBe(4)
    expect(sample.map((lead) => lead.fields['lastName'])).toEqual(['佐藤5', '佐藤4', '佐藤3'])
    const nobody = await previewMatching(test.db, asked({ kind: 'any', of: [] }), 3)
    expect(nobody).toEqual({ people: 0, excluded: 0, sample: [] })
  })

  it('come in pages, none left out and none twice', async () => {
    const found: LeadId[] = []
    for (;;) {
      const page = await membersOf(test.db, asked(eager), { after: found.at(-1), limit: 3 })
      if (page.length === 0) break
      found.push(...page)
    }
    expect(found).toEqual([2, 3, 4, 5].map(id))
  })

  it('are counted off one look at what they did, however many parts of the condition ask of the same [S24]', async () => {
    const sent: string[] = []
    const db = openDatabase(test.url, { name: 'counted', onStatement: (text) => sent.push(text) })
    const within = { amount: 7, unit: 'day' } as const
    const times = (value: number): Condition => ({ ...eager, within, times: { op: 'atLeast', value } })
    const some: Condition = { kind: 'any', of: [times(5), times(3), { kind: 'not', of: times(2) }] }
    expect(await countMatching(db, asked(some))).toBe(5)
    const [statement = ''] = sent.filter((text) => text.includes('from events'))
    expect(statement.match(/from events/gu)).toHaveLength(1)
    await db.end()
  })

  it('live in zones that are read from the leads, whatever the database knows of them', async () => {
    expect(await zonesOfLeads(test.db)).toEqual(['+09:00', 'America/New_York'])
    const recently: Condition = {
      ...eager,
      times: { op: 'atLeast', value: 1 },
      within: { amount: 1, unit: 'day' },
    }
    expect(await countMatching(test.db, asked(recently))).toBe(5)
  })
})

describe('the differences of a segment', () => {
  it('are who should be in and is not, and who is in and should not be; nobody who was merged', async () => {
    const segment = { id: 's', ...asked(eager) }
    const first = await segmentDifferences(test.db, segment, { limit: 2 })
    expect(first).toEqual([0, 3].map(id))
    expect(await segmentDifferences(test.db, segment, { after: first.at(-1), limit: 2 })).toEqual([id(5)])
  })
})
