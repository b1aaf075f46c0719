import type { Condition } from '@shirube/audience'
import { touchLive } from '@shirube/db'
import type { Start } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { compilerOf } from '@shirube/nodes/compile'
import type { ScenarioSettings } from '@shirube/scenario'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addLead, openTestRuntime, putLive, type TestRuntime, testClock } from '../testing/index.ts'
import { ingest } from './ingest.ts'
import type { NewEvent } from './session.ts'

const DAY = 86_400_000
const DOWNLOADED: Condition = {
  kind: 'behaviour',
  did: { kind: 'asset.downloaded' },
  within: { amount: 30, unit: 'day' },
}

const clock = testClock()
let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
  const { db } = runtime
  const reader: Condition = {
    kind: 'behaviour',
    did: { kind: 'page.viewed' },
    times: { op: 'atLeast', value: 3 },
  }
  await db`insert into segments (id, name, condition, created_at) values ('readers', '読者', ${db.json(reader)}, now())`
  await touchLive(db)
})
afterAll(() => runtime.close())

/** What a trigger of this type, as a marketer sets it, lets leads in by. */
function startsOf(type: string, data: object): readonly Start[] {
  const compiler = compilerOf(type)
  if (compiler?.kind !== 'trigger') throw new Error(`${type} is no trigger`)
  const context = { assets: { has: () => true }, report: () => undefined }
  return compiler.starts(data, context as never)
}

let serial = 0
/** Puts a scenario live that begins so; answers its id. */
async function beginning(
  start: Start,
  settings: Partial<ScenarioSettings> = {},
  when?: Condition,
): Promise<string> {
  const program = buildProgram('end', { end: { block: [{ op: 'end', outcome: 'finished' }] } })
  const opened = when && start.kind === 'event' ? { ...start, when } : start
  const entries = program.entries.map((entry) => ({ ...entry, start: opened }))
  const id = `trigger-${++serial}`
  await putLive(runtime, { ...program, entries }, { id, settings })
  return id
}
const runsIn = async (scenario: string, lead: LeadId): Promise<number> =>
  (await runtime.db`select 1 from runs where scenario_id = ${scenario} and lead_id = ${lead}`).length
const close = (lead: LeadId) =>
  runtime.db`update runs set status = 'ended', ended_at = now() where lead_id = ${lead}`
const view = (groups: readonly string[] = []): NewEvent => ({
  kind: 'page.viewed',
  payload: { url: 'https://a.example/x', path: '/x', groups: [...groups], visitor: 'v' },
})
const message = (mail: string) => ({ message: `m-${mail}`, mail })
const click = (mail: string): NewEvent => ({
  kind: 'mail.clicked',
  payload: { ...message(mail), link: 'l', url: 'https://a.example' },
})

describe('each way of beginning, on what happens', () => {
  it.each<[string, string, object, NewEvent, NewEvent]>([
    [
      'a form',
      'form-submitted',
      { forms: ['paper'] },
      { kind: 'form.submitted', payload: { form: 'other', submission: 's' } },
      { kind: 'form.submitted', payload: { form: 'paper', submission: 's' } },
    ],
    ['a page', 'page-viewed', { pageGroups: ['price'] }, view(['product']), view(['product', 'price'])],
    [
      'a mail that is opened',
      'mail-reacted',
      { reaction: 'opened', mails: ['news'] },
      { kind: 'mail.opened', payload: message('old') },
      { kind: 'mail.opened', payload: message('news') },
    ],
    ['a click', 'mail-reacted', { reaction: 'clicked', mails: ['news'] }, click('old'), click('news')],
    [
      'a list',
      'added',
      { by: 'list', list: 'guests' },
      { kind: 'list.added', payload: { list: 'others' } },
      { kind: 'list.added', payload: { list: 'guests' } },
    ],
    [
      'a custom event',
      'custom-event',
      { event: 'trial', where: [{ field: 'plan', op: 'is', value: 'team' }] },
      { kind: 'custom.trial', payload: { plan: 'free' } },
      { kind: 'custom.trial', payload: { plan: 'team' } },
    ],
  ])('%s lets in whoever it is about, and nobody else [S2]', async (_, type, data, other, meant) => {
    const [start] = startsOf(type, data)
    if (!start) throw new Error('no start')
    const scenario = await beginning(start)
    const lead = await addLead(runtime)
    await ingest(runtime, lead, other)
    expect(await runsIn(scenario, lead)).toBe(0)
    await ingest(runtime, lead, { ...meant, machine: true })
    expect(await runsIn(scenario, lead)).toBe(0)
    await ingest(runtime, lead, { ...meant, joined: true })
    expect(await runsIn(scenario, lead)).toBe(0)
    await ingest(runtime, lead, meant)
    expect(await runsIn(scenario, lead)).toBe(1)
    await ingest(runtime, lead, meant)
    expect(await runsIn(scenario, lead)).toBe(1)
  })

  it('a score lets in whoever crosses it, in the same moment, by whatever was done [S9] [S47] [D5]', async () => {
    const [start] = startsOf('score-crossed', { measure: 'total', threshold: 4, direction: 'up' })
    if (!start) throw new Error('no start')
    const scenario = await beginning(start)
    const lead = await addLead(runtime)
    await ingest(runtime, lead, { kind: 'mail.opened', payload: message('a') })
    expect(await runsIn(scenario, lead)).toBe(0)
    await ingest(runtime, lead, click('a'))
    expect(await runsIn(scenario, lead)).toBe(1)
  })

  it('a segment lets in whoever comes to belong to it, by what was done before and now [S40] [S45]', async () => {
    const [start] = startsOf('segment-joined', { segment: 'readers' })
    if (!start) throw new Error('no start')
    const scenario = await beginning(start)
    const lead = await addLead(runtime)
    for (let n = 1; n <= 3; n++) {
      expect(await runsIn(scenario, lead)).toBe(0)
      await ingest(runtime, lead, { ...view(), joined: n === 1 })
    }
    expect(await runsIn(scenario, lead)).toBe(1)
  })

  it('and asks besides what was done before [S40]', async () => {
    const scenario = await beginning({ kind: 'event', match: { kind: 'store.visited' } }, {}, DOWNLOADED)
    const [reader, stranger] = [await addLead(runtime), await addLead(runtime)]
    const material = { kind: 'asset.downloaded', payload: { material: 'paper' } } as const
    await ingest(runtime, reader, { ...material, occurredAt: clock.now() - 10 * DAY })
    await ingest(runtime, stranger, { ...material, occurredAt: clock.now() - 50 * DAY })
    for (const lead of [reader, stranger])
      await ingest(runtime, lead, { kind: 'store.visited', payload: { store: '銀座' } })
    expect([await runsIn(scenario, reader), await runsIn(scenario, stranger)]).toEqual([1, 0])
  })
})

describe('whoever has been in before', () => {
  const visit: NewEvent = { kind: 'seminar.attended', payload: { seminar: 's' } }
  const start: Start = { kind: 'event', match: { kind: 'seminar.attended' } }

  it.each<[string, ScenarioSettings['reentry'], readonly number[]]>([
    ['never', { kind: 'never' }, [1, 1, 1]],
    ['whenever it begins again', { kind: 'always' }, [1, 2, 3]],
    ['after so many days', { kind: 'after', days: 30 }, [1, 1, 2]],
  ])('comes in again %s, and never twice at once', async (_, reentry, expected) => {
    const scenario = await beginning(start, { reentry })
    const lead = await addLead(runtime)
    const counts: number[] = []
    for (const days of [0, 10, 25]) {
      clock.ahead += days * DAY
      await ingest(runtime, lead, visit)
      await ingest(runtime, lead, visit)
      counts.push(await runsIn(scenario, lead))
      await close(lead)
    }
    expect(counts).toEqual(expected)
  })

  it('and nobody comes in before the scenario begins or after it ends', async () => {
    const today = new Date(clock.now() + 9 * 3_600_000).toISOString().slice(0, 10)
    const over = await beginning(start, { schedule: { until: '2020-01-01' } })
    const ahead = await beginning(start, { schedule: { from: '2999-01-01' } })
    const now = await beginning(start, { schedule: { from: today, until: today } })
    const lead = await addLead(runtime)
    await ingest(runtime, lead, visit)
    expect(await Promise.all([over, ahead, now].map((scenario) => runsIn(scenario, lead)))).toEqual([0, 0, 1])
  })
})
