import type { LeadEvent } from '@shirube/audience'
import { NO_NEEDS } from '@shirube/audience'
import { asId, type LeadId, uuidv7 } from '@shirube/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '../connect/transaction.ts'
import { insertEvents } from '../event/events.ts'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { loadFacts } from './load-facts.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 20, 3)
const LEAD = asId<LeadId>(uuidv7(NOW - 400 * DAY, crypto.getRandomValues(new Uint8Array(10))))

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  const { db } = opened
  const at = NOW - 400 * DAY
  await db`insert into leads ${db({ id: LEAD, fields: db.json({}), consents: db.json({}), created_at: at, updated_at: at })}`
  await db`insert into lead_clock (lead_id, ev_seq) values (${LEAD}, 3)`
  const visit = (seq: number, days: { readonly occurred: number; readonly received: number }): LeadEvent => ({
    leadId: LEAD,
    seq,
    kind: 'store.visited',
    payload: { store: '新宿' },
    occurredAt: NOW - days.occurred * DAY,
    receivedAt: NOW - days.received * DAY,
    machine: false,
    joined: false,
    depth: 0,
  })
  await transaction(db, (tx) =>
    insertEvents(tx, [
      visit(1, { occurred: 90, received: 90 }),
      visit(2, { occurred: 60, received: 1 }),
      visit(3, { occurred: 2, received: 2 }),
    ]),
  )
})
afterAll(() => opened.close())

const seen = async (days: number | 'ever', from = NOW): Promise<readonly number[]> => {
  const needs = { ...NO_NEEDS, eventKinds: ['store.visited' as const], days }
  const organisation = { timeZone: 'Asia/Tokyo', language: 'ja' } as const
  const facts = await loadFacts(opened.db, LEAD, { needs, from, organisation })
  return facts.events.map((event) => event.seq)
}

test('what happened long ago and was told lately is among the facts of the last days', async () => {
  expect(await seen(7)).toEqual([2, 3])
  expect(await seen(120)).toEqual([1, 2, 3])
  expect(await seen('ever')).toEqual([1, 2, 3])
})

test('days may count back from an earlier event, and what came after it is there as well', async () => {
  expect(await seen(7, NOW - 85 * DAY)).toEqual([1, 2, 3])
})
