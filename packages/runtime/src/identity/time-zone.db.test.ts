import { leadRecord, timeline } from '@shirube/db'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inLead } from '../ingest/ingest.ts'
import { enter } from '../ingest/trigger.ts'
import { addLead } from '../lead/add-lead.ts'
import {
  addLead as addTestLead,
  openTestRuntime,
  putLive,
  type TestRuntime,
  testClock,
} from '../testing/index.ts'
import { goOn } from '../testing/run-without-temporal.ts'
import { upsertLeads } from './upsert-leads.ts'

// Noon in Tokyo, ten in the evening of the day before in New York.
const NOON = Date.parse('2026-11-20T12:00:00+09:00')
const BY = { kind: 'user' as const, id: '019b0000-0000-7000-8000-0000000000aa' }

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime({ clock: testClock(() => NOON) })
})
afterAll(() => runtime.close())

const zoneOf = async (lead: string): Promise<string | null | undefined> =>
  (await leadRecord(runtime.db, lead as LeadId))?.timeZone
const upsert = (fields: Record<string, string | null>) =>
  upsertLeads(runtime, { leads: [{ fields, consents: [] }], sender: 'test' })

describe('the time zone of a lead', () => {
  it.each(['Tokyo', '+09:00', 'Mars/Olympus'])(
    'is refused when there is none of the name: %s [D13]',
    async (zone) => {
      const fields = { email: `${zone.length}@zone.example`, timeZone: zone }
      await expect(upsert(fields)).rejects.toMatchObject({
        code: 'bad_input',
        issues: [
          { path: '0.fields.timeZone', message: 'must be the name of a time zone, such as Asia/Tokyo' },
        ],
      })
      await expect(addLead(runtime, { fields }, BY)).rejects.toMatchObject({
        code: 'bad_input',
        issues: [{ path: 'fields.timeZone' }],
      })
      const [none] = await runtime.db`select 1 from leads where fields ->> 'email' = ${fields.email}`
      expect(none).toBeUndefined()
    },
  )

  it('stands where waiting and sending read it, whoever gave it, until it is taken away', async () => {
    const [made] = await upsert({ email: 'ny@zone.example', timeZone: 'America/New_York' })
    expect(await zoneOf(made?.id ?? '')).toBe('America/New_York')
    await upsert({ email: 'ny@zone.example', timeZone: null })
    expect(await zoneOf(made?.id ?? '')).toBeNull()
  })

  it('set by a step of a run is the one in which the next step waits [D13]', async () => {
    const lead = await addTestLead(runtime)
    const nine = { time: '09:00' }
    const program = buildProgram('set', {
      set: {
        block: [
          {
            op: 'effect',
            effect: { kind: 'attribute', field: 'timeZone', value: 'America/New_York' },
            next: { port: 'next' },
          },
        ],
        ways: { next: 'wait' },
      },
      wait: {
        block: [
          {
            op: 'wait',
            anchor: { kind: 'arrival' },
            arms: [],
            timeout: {
              at: { kind: 'from', start: { at: 'arrival' }, then: nine, zone: 'lead' },
              next: { port: 'next' },
            },
          },
        ],
        ways: { next: 'end' },
      },
      end: { block: [{ op: 'end', outcome: 'finished' }] },
    })
    const { scenarioId, versionId } = await putLive(runtime, program, { id: 'zone' })
    const [entry] = program.entries
    if (!entry) throw new Error('no entry')
    const way = {
      scenarioId,
      versionId,
      node: entry.node,
      to: entry.to,
      reentry: { kind: 'always' },
      schedule: {},
    } as const
    const run = await inLead(runtime, lead, (session) => enter(session, way, { depth: 0 }))
    if (!run) throw new Error('not let in')
    const { waitUntil } = await goOn(runtime, run)
    expect(waitUntil).toBe(Date.parse('2026-11-20T09:00:00-05:00'))
    expect(await zoneOf(lead)).toBe('America/New_York')
    const [change] = await timeline(runtime.db, lead, { limit: 5, kinds: ['attribute.changed'] })
    expect(change?.payload).toEqual({ field: 'timeZone', after: 'America/New_York' })
  })
})
