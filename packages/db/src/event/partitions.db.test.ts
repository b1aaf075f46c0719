import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { ensurePartitions } from './partitions.ts'

describe('partitions by month', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await openTestDatabase()
  })
  afterAll(() => test.close())
  const december = Date.UTC(2026, 11, 31, 23, 59)

  it('are made for this month and the next two, over the end of the year, once', async () => {
    const made = await ensurePartitions(test.db, december)
    expect(made).toEqual([
      'events_2026_12',
      'events_2027_01',
      'events_2027_02',
      'hits_2026_12',
      'hits_2027_01',
      'hits_2027_02',
    ])
    expect(await ensurePartitions(test.db, december)).toEqual([])
  })

  it('leave a month alone whose rows are in the default partition already', async () => {
    await test.db`insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
      values ('019b0000-0000-7000-8000-000000000001', 1, 'list.added', '{}', '2028-03-05T00:00Z', '2028-03-05T00:00Z')`
    expect(await ensurePartitions(test.db, Date.UTC(2028, 2, 1), 0)).toEqual(['hits_2028_03'])
    const [row] = await test.db`select count(*)::int as n from events`
    expect(row?.['n']).toBe(1)
  })

  it('take no event that lies after its arrival: conditions look no further back than their days', async () => {
    const late = test.db`insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
      values ('019b0000-0000-7000-8000-000000000001', 2, 'list.added', '{}', '2026-12-05T00:01Z', '2026-12-05T00:00Z')`
    await expect(late).rejects.toThrow('events_after_the_fact')
  })
})
