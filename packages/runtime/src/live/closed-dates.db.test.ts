import type { TimeExpression } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLead } from '../ingest/ingest.ts'
import { enter } from '../ingest/trigger.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '../testing/index.ts'
import { goOn } from '../testing/run-without-temporal.ts'
import { closedDates } from './closed-dates.ts'

const at = (local: string): number => Date.parse(`${local}:00+09:00`)
const ZONE = 'Asia/Tokyo'
// Friday, with four holidays after the weekend's Saturday: Sunday the 3rd is made up for on the 6th.
const FRIDAY = at('2026-05-01T10:00')

const datesOf = (settings: { closedDates: string[]; holidaysOfJapan: boolean }, now = FRIDAY) =>
  closedDates(settings, { now, zone: ZONE })

describe('the days on which no business is done [D13]', () => {
  test('are the holidays of Japan, the day in lieu among them', () => {
    const may = datesOf({ closedDates: [], holidaysOfJapan: true }).filter((date) =>
      date.startsWith('2026-05'),
    )
    expect(may).toEqual(['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'])
    const september = datesOf({ closedDates: [], holidaysOfJapan: true }).filter((date) =>
      date.startsWith('2026-09'),
    )
    // Between two holidays a day is one itself (article 3, paragraph 3).
    expect(september).toEqual(['2026-09-21', '2026-09-22', '2026-09-23'])
  })

  test('are the organisation’s own beside them, each once, and those alone where it keeps none', () => {
    const own = ['2026-05-04', '2026-08-13']
    expect(datesOf({ closedDates: own, holidaysOfJapan: false })).toEqual(own)
    const all = datesOf({ closedDates: own, holidaysOfJapan: true })
    expect(all.filter((date) => date.startsWith('2026-05') || date.startsWith('2026-08'))).toEqual([
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-08-11',
      '2026-08-13',
    ])
    expect(all).toEqual([...all].sort())
  })

  test('reach as far ahead as the longest wait, also years from now', () => {
    const later = datesOf({ closedDates: [], holidaysOfJapan: true }, at('2031-12-31T12:00'))
    expect(later[0]).toBe('2032-01-01')
    expect(later).toContain('2033-01-10')
  })
})

describe('a run over Golden Week', () => {
  const clock = {
    at: FRIDAY,
    offset: 0,
    now(): number {
      return this.at
    },
    refresh: () => Promise.resolve(),
  }
  let runtime: TestRuntime
  beforeAll(async () => {
    runtime = await openTestRuntime({
      clock,
      settings: {
        sending: { closedDates: [], holidaysOfJapan: true, quiet: { from: '20:00', to: '09:30' } },
      },
    })
  })
  afterAll(() => runtime.close())

  async function waitedUntil(until: TimeExpression): Promise<number | undefined> {
    const lead = await addLead(runtime)
    const program = buildProgram('wait', {
      wait: {
        block: [
          {
            op: 'wait',
            anchor: { kind: 'arrival' },
            arms: [],
            timeout: { at: until, next: { port: 'next' } },
          },
        ],
        ways: { next: 'end' },
      },
      end: { block: [{ op: 'end', outcome: 'finished' }] },
    })
    const { scenarioId, versionId } = await putLive(runtime, program, { id: `golden-${runtime.newId()}` })
    const [entry] = program.entries
    if (!entry) throw new Error('no entry')
    const { node, to } = entry
    const way = { scenarioId, versionId, node, to, reentry: { kind: 'always' }, schedule: {} } as const
    const run = await inLead(runtime, lead, (session) => enter(session, way, { depth: 0 }))
    if (!run) throw new Error('not let in')
    return (await goOn(runtime, run)).waitUntil
  }

  test('of “one day, then the next working day” goes on when the holidays are over [D13]', async () => {
    const oneDay = {
      kind: 'from',
      start: { at: 'arrival' },
      plus: { amount: 1, unit: 'day' },
      zone: 'lead',
    } as const
    expect(await waitedUntil({ ...oneDay, then: { businessDays: true, time: '10:00' } })).toBe(
      at('2026-05-07T10:00'),
    )
    expect(await waitedUntil(oneDay)).toBe(at('2026-05-02T10:00'))
  })

  test('that would send on a holiday sends on the first day after it [D13]', async () => {
    clock.at = at('2026-05-03T12:00')
    expect(await waitedUntil({ kind: 'sendable' })).toBe(at('2026-05-07T09:30'))
    clock.at = FRIDAY
  })
})
