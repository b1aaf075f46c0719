import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDatabase, type TestDatabase } from '@shirube/db/testing'
import { idMaker, machineClock, setUp } from '@shirube/runtime'
import { readConfig } from '@shirube/runtime/config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_ORGANISATION } from './organisation.ts'
import { seedDemo } from './seed-demo.ts'

const ADMIN = 'admin@shirube.example'

let test: TestDatabase
let folder: string
let seed: () => Promise<void>
beforeAll(async () => {
  test = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'shirube-demo-'))
  const config = readConfig({
    DATABASE_URL: test.url,
    TEMPORAL_ADDRESS: 'localhost:1',
    SMTP_URL: 'smtp://localhost:1',
    SHIRUBE_SECRET: 'a secret that only tests know, 32+',
    DATA_DIR: folder,
  })
  await setUp(
    { db: test.db, clock: machineClock, newId: idMaker(machineClock) },
    { organisation: DEMO_ORGANISATION, admin: { email: ADMIN, name: '管理者' } },
  )
  seed = () => seedDemo(config, { adminEmail: ADMIN })
  await seed()
}, 120_000)
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

const numbers = async (): Promise<Readonly<Record<string, number>>> => {
  const [row] = await test.db<Record<string, number>[]>`select
    (select count(*)::int from users) as users, (select count(*)::int from leads) as leads,
    (select count(*)::int from scenarios where state = 'live') as live, (select count(*)::int from mails) as mails,
    (select count(*)::int from forms) as forms, (select count(*)::int from events) as events,
    (select count(*)::int from runs) as runs, (select count(*)::int from runs where status = 'ended') as ended,
    (select count(*)::int from runs where status = 'stuck') as stuck,
    (select count(*)::int from messages where state = 'accepted') as sent,
    (select count(*)::int from messages where state <> 'accepted') as unsent,
    (select count(*)::int from tasks where state = 'open') as calls, (select count(*)::int from tasks where state = 'done') as called,
    (select count(*)::int from handoffs where state = 'open') as handoffs,
    (select count(*)::int from handoffs where state <> 'open') as answered,
    (select count(*)::int from deals where state = 'open') as deals, (select count(*)::int from deals where state = 'won') as won,
    (select count(*)::int from handoffs where state = 'held') as held,
    (select count(distinct total)::int from scores) as totals, (select count(*)::int from scores where total >= 10) as mql,
    (select count(*)::int from scores where total >= 20) as hot`
  return row ?? {}
}

describe('the demo', () => {
  it('is a company in the middle of its work: leads at every step, calls and handoffs done and still to do', async () => {
    const found = await numbers()
    expect(found).toMatchObject({ users: 7, leads: 120, live: 3, mails: 7, forms: 4, stuck: 0 })
    const least = {
      calls: 1,
      called: 20,
      handoffs: 3,
      answered: 10,
      held: 1,
      deals: 1,
      won: 1,
      ended: 30,
      sent: 100,
      totals: 15,
      hot: 10,
    }
    for (const [what, n] of Object.entries(least)) expect(found[what], what).toBeGreaterThanOrEqual(n)
  })

  it('has segments, seminars and a campaign in the middle of their time, lived like the rest', async () => {
    const rows = await test.db<{ id: string; n: number }[]>`
      select segment_id as id, count(*)::int as n from segment_members group by 1 order by 1`
    expect(rows.map(({ id }) => id)).toEqual(['guide-readers', 'met-in-person', 'researching'])
    expect(rows.find(({ id }) => id === 'met-in-person')?.n).toBe(56)
    const guests = await test.db`
      select seminar_id as id, count(registered_at)::int as came, count(attended_at)::int as was from seminar_guests
      group by 1 order by 1`
    expect(guests).toEqual([
      { id: 'maintenance-autumn', came: 16, was: 16 },
      { id: 'maintenance-online', came: 4, was: 0 },
      { id: 'maintenance-practice', came: 12, was: 12 },
    ])
    const [campaign] =
      await test.db`select count_due_at <= now() as due, starts_on < ends_on as runs from campaigns`
    expect(campaign).toEqual({ due: true, runs: true })
  })

  it('has nothing in the future, and nothing that was sent twice', async () => {
    const [row] = await test.db`select
      (select count(*)::int from events where received_at > now()) as future,
      (select count(*)::int from events where payload ->> 'message' is not null and kind = 'mail.accepted') as accepted,
      (select count(*)::int from messages where purpose <> 'staff') as messages`
    expect(row).toMatchObject({ future: 0, accepted: row?.['messages'] as number })
  })

  it('leaves to the running product what begins now: their runs wait in the outbox', async () => {
    const rows = await test.db`
      select distinct r.id from outbox o join runs r on r.id = o.run_id where r.seq = 0 and o.kind = 'start'`
    expect(rows).toHaveLength(6)
  })

  it('happens once: to begin it again changes nothing', async () => {
    const before = await numbers()
    await seed()
    expect(await numbers()).toEqual(before)
  })
})
