import { READY_MADE_SEGMENTS } from '@shirube/audience'
import { segmentDifferences, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { ingest } from '../ingest/ingest.ts'
import type { NewEvent } from '../ingest/session.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { addLead, openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { askForRebuild } from './rebuild-segment.ts'

const LEADS = 12
const EVENTS = 15
const SEGMENTS = Object.values(READY_MADE_SEGMENTS).flat()

let runtime: TestRuntime
let leads: readonly LeadId[]

const page = { url: 'https://www.example.jp/a', path: '/a', groups: [] }
const message = { message: 'm', mail: 'news' }
const KINDS: readonly NewEvent[] = [
  { kind: 'page.viewed', payload: page },
  { kind: 'mail.opened', payload: message },
  { kind: 'mail.clicked', payload: { ...message, link: 'l', url: page.url } },
  { kind: 'asset.downloaded', payload: { material: 'paper' } },
  { kind: 'purchase.made', payload: { order: 'o', amount: 1_000, channel: 'net' } },
  { kind: 'purchase.made', payload: { order: 'p', amount: 9_000, channel: 'store' } },
  { kind: 'store.visited', payload: { store: '銀座' } },
  { kind: 'seminar.registered', payload: { seminar: 's' } },
  { kind: 'seminar.attended', payload: { seminar: 's' } },
  { kind: 'cart.updated', payload: { cart: 'c', amount: 500, items: 1 } },
]

/** Each lead does something else, and none of them everything. */
const eventAt = (lead: number, n: number): NewEvent => {
  const event = KINDS[(lead * 7 + n * n) % KINDS.length]
  if (!event) throw new Error('there are no kinds')
  return event
}

beforeAll(async () => {
  runtime = await openTestRuntime()
  const { db } = runtime
  await transaction(db, async (tx) => {
    for (const { id, condition } of SEGMENTS)
      await tx`insert into segments (id, name, condition, created_at) values (${id}, ${id}, ${tx.json(condition)}, now())`
    await touchLive(tx)
  })
  leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(runtime)))
  for (const [i, lead] of leads.entries()) {
    await ingest(runtime, lead, { kind: 'lead.created', payload: { source: 'web' } })
    for (let n = 0; n < EVENTS; n++) await ingest(runtime, lead, eventAt(i, n))
  }
})
afterAll(() => runtime.close())

const membersOf = async (): Promise<readonly string[]> =>
  (
    await runtime.db<{ member: string }[]>`
      select segment_id || ' ' || lead_id as member from segment_members order by 1`
  ).map(({ member }) => member)

/** Who is in a segment and should not be, or should be and is not. */
const wrongIn = ({ id, condition }: (typeof SEGMENTS)[number]): Promise<readonly LeadId[]> =>
  segmentDifferences(
    runtime.db,
    { id, condition, now: runtime.clock.now(), zone: 'Asia/Tokyo' },
    { limit: LEADS },
  )

async function rebuildAll(): Promise<void> {
  const now = runtime.clock.now()
  for (const { id } of SEGMENTS) await askForRebuild(runtime.db, id, now)
  for (let round = 0; round < 3; round++) await runJobs(runtime, DECISION_JOBS)
}

describe('who is in a segment by what was done, event by event', () => {
  it('is who a full rebuild puts there, for each ready-made segment [S41] [S45]', async () => {
    const members = await membersOf()
    expect(members.length).toBeGreaterThan(LEADS)
    await rebuildAll()
    expect(await membersOf()).toEqual(members)
  })

  it('is put right by a rebuild where it went wrong, each change an event of the lead', async () => {
    const members = await membersOf()
    const [wrong] = SEGMENTS
    const [first] = leads
    if (!wrong || !first) throw new Error('there is nothing to put wrong')
    const { db } = runtime
    await db`delete from segment_members where segment_id <> ${wrong.id}`
    await db`insert into segment_members select ${wrong.id}, id, now() from leads on conflict do nothing`
    const before = await db`select 1 from events where kind in ('segment.joined', 'segment.left')`
    const changes = (await Promise.all(SEGMENTS.map(wrongIn))).flat().length
    expect(changes).toBeGreaterThan(0)
    await rebuildAll()
    expect(await membersOf()).toEqual(members)
    const after = await db`select 1 from events where kind in ('segment.joined', 'segment.left')`
    expect(after.length - before.length).toBe(changes)
  })
})
