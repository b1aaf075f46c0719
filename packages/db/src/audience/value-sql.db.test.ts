import { type Condition, type FieldValue, matches, type ValueTest } from '@shirube/audience'
import { instant, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { asId, type LeadId, uuidv7 } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, storeFacts, type TestDatabase } from '../testing/index.ts'
import { withTables } from './counted-events.ts'
import { toSql } from './to-sql.ts'

const now = instant('2026-06-15T09:00+09:00')

const VALUES: readonly (FieldValue | undefined)[] = [
  ...[undefined, '', ' ', '1', '１', 'true', 'a', 'ABC', 'null', '{"a":"1"}', '2026-06-15', '２０２６-06-15'],
  ...[
    '2026-02-29',
    '2024-02-29',
    '2026-02-30',
    '0000-02-29',
    '0000-01-01',
    '9999-12-31',
    '2026-6-15',
    '2026-06-15 ',
  ],
  ...[0, -0, 1, 1.0, 0.1, 1e21, -5e-7, true, false],
  ...[[], [''], ['1'], ['a', '１'], ['ABC', 'x'], ['2026-06-15']],
]

const TESTS: readonly ValueTest[] = [
  { op: 'exists' },
  ...['1', '', 'abc', 'true', '2026-06-15', 1, 0, 0.1, 1e21, -5e-7, true, false].map((value) => ({
    op: 'is' as const,
    value,
  })),
  { op: 'oneOf', values: ['', 'abc', '1'] },
  { op: 'oneOf', values: [''] },
  ...(['contains', 'startsWith', 'endsWith'] as const).map((op) => ({ op, value: '1' })),
  { op: 'contains', value: '"' },
  { op: 'atLeast', value: 0 },
  { op: 'atMost', value: 0.1 },
  { op: 'between', from: -1, to: 1e21 },
  { op: 'includesAny', values: ['abc', '1'] },
  { op: 'includesAny', values: [''] },
  { op: 'includesAll', values: ['1', 'Ａ'] },
  { op: 'includesAll', values: ['1', '1'] },
  { op: 'before', date: '2026-06-15' },
  { op: 'before', date: '2026-02-30' },
  { op: 'after', date: '2026-06-14' },
  { op: 'after', date: '2026-13-01' },
  { op: 'daysFromToday', from: -1, to: 0 },
  { op: 'daysFromToday', from: -36_600, to: 36_600 },
]

const leads = VALUES.map((value, n) =>
  sampleFacts({
    lead: {
      id: asId<LeadId>(uuidv7(n, new Uint8Array(10))),
      fields: value === undefined ? {} : { 'custom.any': value },
    },
    company: { id: String(n), fields: value === undefined ? {} : { industry: value } },
    events: sampleEvents([
      { kind: 'custom.any', at: now, payload: value === undefined ? {} : { any: value } },
    ]),
  }),
)

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  await storeFacts(test.db, leads)
})
afterAll(() => test.close())

/** The values of those who meet a condition, in memory and in SQL. */
async function bothReadings(condition: Condition): Promise<readonly [unknown, unknown]> {
  const { db } = test
  const context = { db, now, zone: 'Asia/Tokyo', zonesOfLeads: [], reach: 'all' } as const
  const { holds, tables } = toSql(context, condition)
  const rows = await db<
    { id: LeadId }[]
  >`${withTables(db, tables)} select l.id from leads l where ${holds} order by l.id`
  const found = new Set(rows.map((row) => row.id))
  const values = (meets: (n: number) => boolean): readonly unknown[] => VALUES.filter((_, n) => meets(n))
  return [
    values((n) => leads.slice(n, n + 1).some((facts) => found.has(facts.lead.id))),
    values((n) => leads.slice(n, n + 1).some((facts) => matches(condition, facts, now))),
  ]
}

describe('a question about a value', () => {
  it.each(TESTS)(
    'is answered in SQL as in memory, whatever type the value of a lead is of: %j',
    async (asked) => {
      const [sql, memory] = await bothReadings({ kind: 'attribute', field: 'custom.any', test: asked })
      expect(sql).toEqual(memory)
    },
  )

  it.each(TESTS)('is answered alike of a company: %j', async (asked) => {
    const [sql, memory] = await bothReadings({ kind: 'company', field: 'industry', test: asked })
    expect(sql).toEqual(memory)
  })

  it.each(
    TESTS.flatMap((asked) => {
      switch (asked.op) {
        case 'is':
        case 'oneOf':
        case 'contains':
        case 'startsWith':
        case 'atLeast':
        case 'atMost':
        case 'includesAny':
          return [{ ...asked, field: 'any' }]
        case 'exists':
        case 'endsWith':
        case 'before':
        case 'after':
        case 'between':
        case 'daysFromToday':
        case 'includesAll':
          return []
      }
    }),
  )('is answered alike of what an event carries: %j', async (asked) => {
    const [sql, memory] = await bothReadings({
      kind: 'behaviour',
      did: { kind: 'custom.any', where: [asked] },
    })
    expect(sql).toEqual(memory)
  })
})
