import { asId, type LeadId, uuidv7 } from '@shirube/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { ensurePartitions } from './partitions.ts'
import { dropEventsBefore, forgetStrangersBefore } from './retention.ts'

const LEAD = asId<LeadId>(uuidv7(1, new Uint8Array(10)))
const january = Date.UTC(2027, 0, 1)
const at = (month: number, day: number): string => new Date(Date.UTC(2027, month, day)).toISOString()

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  const { db } = test
  await ensurePartitions(db, january)
  // The last one came before its month had a partition.
  for (const [seq, when] of [at(0, 9), at(1, 9), at(2, 9), at(-40, 9)].entries())
    await db`
      insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
      values (${LEAD}, ${seq + 1}, 'page.viewed', '{}', ${when}::timestamptz, ${when}::timestamptz)`
  for (const [visitor, when, kept] of [
    ['old', at(0, 9), true],
    ['waiting', at(0, 9), false],
    ['new', at(2, 9), true],
  ] as const) {
    await db`
      insert into hits (received_at, shard, visitor_id, kind, payload, occurred_at, ip, kept)
      values (${when}::timestamptz, 1, ${visitor}, 'page.viewed', '{}', ${when}::timestamptz, '203.0.113.9', ${kept})`
    await db`
      insert into visitors (id, lead_id, first_seen_at, last_seen_at, ip)
      values (${visitor}, ${visitor === 'waiting' ? LEAD : null}, ${when}::timestamptz, ${when}::timestamptz, '203.0.113.9')`
  }
})
afterAll(() => test.close())

it('takes whole months of events away, and what no month holds row by row', async () => {
  const { db } = test
  expect(await dropEventsBefore(db, Date.UTC(2027, 1, 15))).toEqual(['events_2027_01'])
  const rows = await db<{ seq: number }[]>`select seq from events order by seq`
  expect(rows.map(({ seq }) => seq)).toEqual([2, 3])
  expect(await dropEventsBefore(db, Date.UTC(2027, 1, 15))).toEqual([])
})

it('forgets strangers and where people browsed from; what waits to become an event stays', async () => {
  const { db } = test
  expect(await forgetStrangersBefore(db, Date.UTC(2027, 1, 15))).toBe(1)
  const hits = await db<
    { visitor: string }[]
  >`select visitor_id as visitor from hits order by received_at, id`
  expect(hits.map(({ visitor }) => visitor)).toEqual(['waiting', 'new'])
  const visitors = await db<{ id: string; ip: string | null }[]>`select id, ip from visitors order by id`
  expect(visitors).toEqual([
    { id: 'new', ip: '203.0.113.9' },
    { id: 'waiting', ip: null },
  ])
})
