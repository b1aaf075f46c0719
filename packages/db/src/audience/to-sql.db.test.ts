import { type ConditionLeaf, matches } from '@shirube/audience'
import { leafArbitrary, type Reading, readingArbitrary, readingOf } from '@shirube/audience/testing'
import type { LeadId } from '@shirube/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, storeFacts, type TestDatabase } from '../testing/index.ts'
import { withTables } from './counted-events.ts'
import { Coverage, formsOf, partsOf } from './testing/condition-forms.ts'
import { storable } from './testing/stored-readings.ts'
import { toSql } from './to-sql.ts'
import { zonesOfLeads } from './zones-of-leads.ts'

const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'
const REACHES = ['all', 'few'] as const

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

/** The leads of all readings that meet the condition of one, in the organisation of that one. */
function inMemory(readings: readonly Reading[], { condition, facts, now }: Reading): ReadonlySet<LeadId> {
  const { organisation } = facts
  const meeting = readings.filter((one) => matches(condition, { ...one.facts, organisation }, now))
  return new Set(meeting.map((one) => one.facts.lead.id))
}

/** The leads that meet the condition of a reading by the database. */
async function inSql(reading: Reading, reach: 'all' | 'few'): Promise<ReadonlySet<LeadId>> {
  const { db } = test
  const { organisation } = reading.facts
  const zones = await zonesOfLeads(db)
  const context = { db, now: reading.now, zone: organisation.timeZone, zonesOfLeads: zones, reach }
  const { holds, tables } = toSql(context, reading.condition)
  const rows = await db<{ id: LeadId; holds: boolean | null }[]>`
    ${withTables(db, tables)} select l.id, ${holds} as holds from leads l`
  expect(rows.filter((row) => row.holds === null)).toEqual([])
  return new Set(rows.filter((row) => row.holds === true).map((row) => row.id))
}

/** Holds the condition of each reading against the leads of all. */
async function holdTogether(readings: readonly Reading[], coverage: Coverage): Promise<void> {
  await test.db`truncate leads, lead_clock, companies, scores, segments, lists, events cascade`
  await storeFacts(
    test.db,
    readings.map((reading) => reading.facts),
  )
  for (const reading of readings) {
    const { condition, now } = reading
    const meeting = inMemory(readings, reading)
    for (const reach of REACHES) {
      const found = await inSql(reading, reach)
      const differing = readings.filter(({ facts: { lead } }) => meeting.has(lead.id) !== found.has(lead.id))
      const about = { reach, now, condition, leads: differing.map((one) => one.facts) }
      expect(differing.length, JSON.stringify(about, undefined, 1)).toBe(0)
    }
    for (const part of partsOf(condition)) {
      const yes = inMemory(readings, { ...reading, condition: part }).size
      for (const form of formsOf(part)) coverage.add(form, yes, readings.length - yes)
    }
  }
}

const asksOfDays: fc.Arbitrary<ConditionLeaf> = leafArbitrary.filter(
  (leaf) => leaf.kind === 'attribute' && (leaf.field === 'age' || leaf.field === 'createdOn'),
)

/** Some of many cases, so that each form of the language comes up a few times. */
function leafReadings(): readonly Reading[] {
  const taken = new Map<string, number>()
  const many = [...fc.sample(readingOf(leafArbitrary), 1_500), ...fc.sample(readingOf(asksOfDays), 150)]
  return many.filter(({ condition }) => {
    const forms = formsOf(condition)
    const rare = forms.some((form) => (taken.get(form) ?? 0) < 5)
    for (const form of rare ? forms : []) taken.set(form, (taken.get(form) ?? 0) + 1)
    return rare
  })
}

/** More cases of forms that chance has left with one answer only. */
function readingsOf(forms: readonly string[]): readonly Reading[] {
  const wanted = new Set(forms)
  // A composite form is never a leaf of its own.
  const many = [...fc.sample(readingOf(leafArbitrary), 3_000), ...fc.sample(readingArbitrary, 1_000)]
  return many.filter(({ condition }) => formsOf(condition).some((form) => wanted.has(form))).slice(0, 60)
}

describe('[S45] a condition in SQL', () => {
  it('says of every lead what it says in memory, in every form of the language', {
    timeout: 1_800_000,
  }, async () => {
    const coverage = new Coverage()
    for (let round = 0; round < (ALL ? 40 : 1); round++) {
      await holdTogether(storable(leafReadings()), coverage)
      await holdTogether(storable(fc.sample(readingArbitrary, 200)), coverage)
    }
    for (let again = 0; coverage.missing().length > 0 && again < 20; again++) {
      const more = readingsOf(coverage.missing())
      if (more.length > 0) await holdTogether(storable(more), coverage)
    }
    process.stdout.write(`${coverage.toString()}\n`)
    expect(coverage.missing()).toEqual([])
  })
})
