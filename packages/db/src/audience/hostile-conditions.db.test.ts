import { type Condition, type ConditionLeaf, type Facts, matches } from '@shirube/audience'
import { instant, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { asId, type LeadId } from '@shirube/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, storeFacts, type TestDatabase } from '../testing/index.ts'
import { withTables } from './counted-events.ts'
import { holdable } from './fragment.ts'
import { toSql } from './to-sql.ts'

const now = instant('2026-06-15T09:00+09:00')
const lead = asId<LeadId>('019a0000-0000-7000-8000-000000000001')
const owner = '019a0000-0000-7000-8000-000000000002'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

const HOSTILE = [
  "'; drop table leads; --",
  "' or 1=1 --",
  '") or true --',
  "\\'; select pg_sleep(10); --",
  '$1',
  '${now}',
  '$$; drop table leads; $$',
  '%',
  '_',
  '\\',
  '\\\\',
  '*',
  '.*',
  '{}',
  '[]',
  '{"a":1}',
  '$.fields',
  'null',
  'true',
  '1e400',
  '-- ',
  '/*',
  '\n\r\t\u0001',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '😀',
  '\u202Eabc',
  '＇；ｄｒｏｐ',
  '＂',
  '＼',
  'e\u0301',
  ' ',
]

/** Every leaf that can carry a text, with this text in each place. */
function leavesWith(text: string): readonly ConditionLeaf[] {
  const texts = [text, 'x']
  return [
    { kind: 'attribute', field: 'jobTitle', test: { op: 'is', value: text } },
    { kind: 'attribute', field: 'jobTitle', test: { op: 'oneOf', values: texts } },
    { kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: text } },
    { kind: 'attribute', field: 'jobTitle', test: { op: 'startsWith', value: text } },
    { kind: 'attribute', field: 'jobTitle', test: { op: 'endsWith', value: text } },
    { kind: 'attribute', field: 'tags', test: { op: 'includesAny', values: texts } },
    { kind: 'attribute', field: 'tags', test: { op: 'includesAll', values: [text] } },
    { kind: 'attribute', field: 'tags', test: { op: 'includesAll', values: texts } },
    { kind: 'attribute', field: 'birthDate', test: { op: 'is', value: text } },
    { kind: 'attribute', field: 'birthDate', test: { op: 'before', date: text } },
    { kind: 'attribute', field: 'createdOn', test: { op: 'is', value: text } },
    { kind: 'attribute', field: 'createdOn', test: { op: 'after', date: text } },
    { kind: 'company', field: 'name', test: { op: 'is', value: text } },
    { kind: 'company', field: 'industry', test: { op: 'contains', value: text } },
    { kind: 'segment', segment: text },
    { kind: 'list', list: text },
    { kind: 'owner', oneOf: texts },
    ...(['is', 'contains', 'startsWith'] as const).map(
      (op): ConditionLeaf => ({
        kind: 'behaviour',
        did: { kind: 'page.viewed', where: [{ field: 'title', op, value: text }] },
      }),
    ),
    {
      kind: 'behaviour',
      did: { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: texts }] },
    },
    { kind: 'behaviour', did: { kind: 'form.submitted', where: [{ field: 'form', op: 'is', value: text }] } },
    {
      kind: 'behaviour',
      did: { kind: 'form.submitted', where: [{ field: 'form', op: 'oneOf', values: texts }] },
    },
    { kind: 'behaviour', did: { kind: 'custom.visit', where: [{ field: text, op: 'is', value: text }] } },
    { kind: 'behaviour', did: { kind: 'custom.visit', where: [{ field: text, op: 'atLeast', value: 0 }] } },
    {
      kind: 'sequence',
      steps: [
        { kind: 'page.viewed', where: [{ field: 'title', op: 'is', value: text }] },
        { kind: 'form.submitted', where: [{ field: 'form', op: 'is', value: text }] },
      ],
      span: { amount: 1, unit: 'day' },
    },
  ]
}

/** A lead that holds this text wherever one can be held. */
function leadWith(text: string): Facts {
  const payload = { title: text, groups: [text], form: text, [text]: text }
  return sampleFacts({
    lead: { id: lead, owner, fields: { jobTitle: `部長${text}`, tags: [text, 'b'], birthDate: text } },
    company: { id: 'c', fields: { name: text, industry: `製造${text}` } },
    segments: [text],
    lists: [text],
    events: sampleEvents([
      { kind: 'page.viewed', at: now - 2, payload },
      { kind: 'form.submitted', at: now - 1, payload },
      { kind: 'custom.visit', at: now, payload },
    ]),
  })
}

async function meeting(condition: Condition, reach: 'all' | 'few'): Promise<readonly LeadId[]> {
  const { db } = test
  const context = { db, now, zone: 'Asia/Tokyo', zonesOfLeads: [], reach }
  const { holds, tables } = toSql(context, condition)
  const rows = await db<{ id: LeadId }[]>`${withTables(db, tables)} select l.id from leads l where ${holds}`
  return rows.map((row) => row.id)
}

/** Holds hostile texts in questions against hostile texts in what is known, each with each. */
async function expectAgreement(asked: readonly string[], known: Facts): Promise<void> {
  await test.db`truncate leads, lead_clock, companies, segments, lists, events cascade`
  await storeFacts(test.db, [known])
  for (const text of asked) {
    for (const leaf of leavesWith(text)) {
      const expected = matches(leaf, known, now) ? [lead] : []
      for (const reach of ['all', 'few'] as const) {
        expect(await meeting(leaf, reach), JSON.stringify({ leaf, reach, known })).toEqual(expected)
        expect(await meeting({ kind: 'not', of: leaf }, reach)).toEqual(expected.length === 0 ? [lead] : [])
      }
    }
  }
}

describe('[T SQL] a condition with a hostile text in every place', () => {
  it('finds what holds that very text, and nothing else', { timeout: 120_000 }, async () => {
    for (const text of HOSTILE.filter(holdable)) await expectAgreement([text, "x'"], leadWith(text))
  })

  it('never fails and finds nobody for texts that no column can hold', { timeout: 120_000 }, async () => {
    await expectAgreement(HOSTILE, leadWith('plain'))
  })

  it('reads any text as the text it is', { timeout: 120_000 }, async () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 })
    for (const [asked, held] of fc.sample(fc.tuple(text, text), 12)) {
      const known = holdable(held) ? held : 'a'
      await expectAgreement(
        [asked, known, Array.from(known).slice(1).join('')].filter((one) => one !== ''),
        leadWith(known),
      )
    }
  })

  it('leaves every table standing', async () => {
    const [row] = await test.db<{ n: number }[]>`
      select count(*)::int as n from pg_class where relname in ('leads', 'events', 'segments', 'companies')`
    expect(row?.n).toBe(4)
  })
})
