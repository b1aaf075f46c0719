import { leadData, type Queryable, TABLES_OF_LEAD } from '@shirube/db'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId, RunId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { identify } from '../identity/identify.ts'
import { mergeLeads } from '../identity/merge/merge-leads.ts'
import { ingest, inLead } from '../ingest/ingest.ts'
import { enter } from '../ingest/trigger.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { openTestRuntime, putLive, type TestRuntime, testClock } from '../testing/index.ts'
import { goOn } from '../testing/run-without-temporal.ts'
import { erasePerson } from './erase-person.ts'
import { exportPerson } from './export-person.ts'

const ADMIN = { kind: 'user', id: '019b0000-0000-7000-8000-0000000000ad' } as const
const MAIL = '019b0000-0000-7000-8000-00000000000a'

const clock = testClock()
let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
})
afterAll(() => runtime.close())

/** A mail, then a wait of a day: somebody in it is under way. */
const program = buildProgram('m', {
  m: {
    block: [
      {
        op: 'effect',
        effect: { kind: 'message', channel: 'email', mail: 'm', purpose: 'marketing' },
        next: { port: 'next' },
      },
    ],
    ways: { next: 'w' },
  },
  w: {
    block: [
      {
        op: 'wait',
        anchor: { kind: 'arrival' },
        arms: [],
        timeout: {
          at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: 1, unit: 'day' }, zone: 'lead' },
          next: { port: 'next' },
        },
      },
    ],
    ways: { next: 'e' },
  },
  e: { block: [{ op: 'end', outcome: 'finished' }] },
})

/** Somebody who has browsed, is two records made one, and is on the way through a scenario. */
async function somebody(name: string): Promise<{ readonly lead: LeadId; readonly run: RunId }> {
  const person = async (email: string): Promise<LeadId> =>
    (
      await identify(runtime, {
        fields: { email, lastName: name },
        visitor: { id: `${email}-browser` },
        source: 'web',
      })
    ).lead
  const [lead, other] = [await person(`${name}@erase.example`), await person(`${name}2@erase.example`)]
  await ingest(runtime, lead, {
    kind: 'page.viewed',
    payload: { url: 'https://a.jp/', path: '/', groups: ['product'] },
  })
  await mergeLeads(runtime, { survivor: lead, merged: other, by: ADMIN })
  const { scenarioId, versionId } = await putLive(runtime, program, { id: `s-${name}`, mails: { m: MAIL } })
  const [entry] = program.entries
  const run = await inLead(runtime, lead, (session) => {
    if (!entry) throw new Error('no entry')
    const start = { kind: 'event', match: { kind: 'lead.created' } } as const
    const about = { node: entry.node, start, to: entry.to, reentry: { kind: 'never' }, schedule: {} } as const
    return enter(session, { scenarioId, versionId, ...about }, { depth: 0 })
  })
  if (run === undefined) throw new Error('not let in')
  return { lead, run }
}

const doJobs = async (): Promise<void> => {
  clock.ahead += 2_000
  await runJobs(runtime, DECISION_JOBS)
}
async function mentions(db: Queryable, words: string): Promise<readonly string[]> {
  const tables = await db<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db`select 1 from ${db(name)} t where t::text like ${`%${words}%`} limit 1`
    if (rows.length > 0) found.push(name)
  }
  return found
}

describe('the data of one person', () => {
  it('are handed out whole, record, history, mails and runs', async () => {
    const { lead, run } = await somebody('hana')
    await goOn(runtime, run)
    const { lead: record, tables } = await exportPerson(runtime, lead, ADMIN)
    expect(record).toMatchObject({ id: lead, fields: { lastName: 'hana', email: 'hana@erase.example' } })
    expect(Object.keys(tables)).toEqual(
      expect.arrayContaining(['identities', 'visitors', 'events', 'messages', 'runs', 'visits']),
    )
    expect(tables['events']?.map((row) => row['kind'])).toContain('page.viewed')
  })

  it('are erased from every table, once the runs under way have ended', async () => {
    const { lead, run } = await somebody('kieru')
    const played = await goOn(runtime, run)
    await erasePerson(runtime, lead, ADMIN)
    await doJobs()
    expect(await leadData(runtime.db, lead)).toBeDefined()
    expect((await goOn(runtime, run, { from: played })).done).toBe(true)
    await doJobs()
    expect(await leadData(runtime.db, lead)).toBeUndefined()
    expect(await mentions(runtime.db, 'kieru@erase')).toEqual([])
    expect(await mentions(runtime.db, 'kieru2@erase')).toEqual([])
    const [mail] =
      await runtime.db`select state, lead_id, address from messages where mail_id = 'm' and address = ''`
    expect(mail).toMatchObject({ lead_id: null, address: '' })
    const notes = await runtime.db<
      { action: string }[]
    >`select action from audit_log where subject_id = ${lead}`
    expect(notes.map((note) => note.action)).toContain('lead.erased')
  })

  it('are looked for in every table that there is', async () => {
    const rows = await runtime.db<{ name: string }[]>`
      select distinct c.table_name as name from information_schema.columns c
      join pg_class p on p.relname = c.table_name and not p.relispartition
      where c.table_schema = 'public' and c.column_name = 'lead_id'`
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(TABLES_OF_LEAD).toSorted())
  })
})
