import { type Condition, type EventKind, type EventMatch, type PayloadOf } from '@shirube/audience'
import { insertRuleSet, timeline, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, type ScoreRule, type ScoreRuleSet } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { ingest } from '../ingest/ingest.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { addLead, openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'

const DAY = 86_400_000
const clock = testClock()
let runtime: TestRuntime
let version = 1
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
})
afterAll(() => runtime.close())

const attended: ScoreRule = {
  kind: 'behaviour',
  id: 'seminar',
  axis: 'real',
  points: 4,
  active: true,
  on: { kind: 'event', match: { kind: 'seminar.attended' } },
  repeat: { kind: 'every' },
}
const silent: ScoreRule = {
  ...attended,
  id: 'silent',
  axis: 'site',
  points: -3,
  on: {
    kind: 'unfollowed',
    first: { kind: 'asset.downloaded' },
    awaited: { kind: 'form.submitted' },
    span: { amount: 7, unit: 'day' },
  },
}

async function putRules(more: Partial<ScoreRuleSet>, liveFrom = clock.now()): Promise<void> {
  version += 1
  const set = { ...DEFAULT_RULE_SET, ...more, version }
  await transaction(runtime.db, async (tx) => {
    await insertRuleSet(tx, { version, rules: set, liveFrom }, clock.now())
    await touchLive(tx)
  })
}
const act = <K extends EventKind>(lead: LeadId, kind: K, payload: PayloadOf<K>): Promise<boolean> =>
  ingest(runtime, lead, { kind, payload })
const download = (lead: LeadId, material: string) => act(lead, 'asset.downloaded', { material })
const attend = (lead: LeadId) => act(lead, 'seminar.attended', { seminar: 's' })
async function pass(days: number): Promise<void> {
  clock.ahead += days * DAY
  for (let round = 0; round < 3; round++) await runJobs(runtime, DECISION_JOBS)
}
async function totalOf(lead: LeadId): Promise<number> {
  const [row] = await runtime.db<{ total: number }[]>`select total from scores where lead_id = ${lead}`
  return row?.total ?? 0
}
const crossed = async (lead: LeadId): Promise<readonly string[]> =>
  (await timeline(runtime.db, lead, { limit: 50, kinds: ['score.crossed'] }))
    .toReversed()
    .map(({ payload: { measure, direction, threshold } }) => [measure, direction, threshold].join(' '))

describe('what did not follow within days [S8]', () => {
  it('takes its points when the time is over, and only then', async () => {
    await putRules({ rules: [silent] })
    const [left, asked] = [await addLead(runtime), await addLead(runtime)]
    await download(left, 'a')
    await download(asked, 'a')
    await pass(3)
    await act(asked, 'form.submitted', { form: 'contact', submission: 's' })
    expect([await totalOf(left), await totalOf(asked)]).toEqual([0, 0])
    await pass(5)
    expect([await totalOf(left), await totalOf(asked)]).toEqual([-3, 0])
  })

  it('waits anew for what happens after that, and never twice for the same', async () => {
    await putRules({ rules: [silent] })
    const lead = await addLead(runtime)
    await download(lead, 'a')
    await pass(6)
    await download(lead, 'b')
    await pass(2)
    expect(await totalOf(lead)).toBe(-3)
    await pass(20)
    expect(await totalOf(lead)).toBe(-3)
    await download(lead, 'c')
    await pass(8)
    expect(await totalOf(lead)).toBe(-6)
    const waits =
      await runtime.db`select 1 from jobs where kind = 'score.unfollowed' and key like ${`${lead} %`}`
    expect(waits).toEqual([])
  })

  it('takes nothing once the rule is switched off', async () => {
    await putRules({ rules: [silent] })
    const lead = await addLead(runtime)
    await download(lead, 'a')
    await putRules({ rules: [{ ...silent, active: false }] })
    await pass(8)
    expect(await totalOf(lead)).toBe(0)
  })
})

describe('limits, heights and times of rules', () => {
  it('a cap in all and one a day hold where events are taken in [D6]', async () => {
    await putRules({ rules: [{ ...attended, caps: { perDay: 2, total: 3 } }] })
    const lead = await addLead(runtime)
    for (let n = 0; n < 3; n++) await attend(lead)
    expect(await totalOf(lead)).toBe(8)
    await pass(1)
    for (let n = 0; n < 3; n++) await attend(lead)
    expect(await totalOf(lead)).toBe(12)
  })

  it('crossing a line of the grid, up or down, stands in the history [S7] [S59]', async () => {
    const minus: ScoreRule = {
      ...attended,
      id: 'minus',
      points: -6,
      on: { kind: 'event', match: { kind: 'mail.unsubscribed' } },
    }
    await putRules({ rules: [attended, minus], grid: { fit: [2], engagement: [4, 8] } })
    const lead = await addLead(runtime)
    for (let n = 0; n < 2; n++) await attend(lead)
    await act(lead, 'mail.unsubscribed', { channel: 'email' })
    expect(await crossed(lead)).toEqual([
      'engagement up 4',
      'engagement up 8',
      'engagement down 8',
      'engagement down 4',
    ])
  })

  it('a rise by so many points within so many days is an event where a segment listens for it [S9]', async () => {
    await putRules({ rules: [attended] })
    const where: EventMatch['where'] = [
      { field: 'measure', op: 'is', value: 'total' },
      { field: 'threshold', op: 'is', value: 8 },
      { field: 'direction', op: 'is', value: 'up' },
      { field: 'withinDays', op: 'is', value: 3 },
    ]
    const rising: Condition = { kind: 'behaviour', did: { kind: 'score.crossed', where } }
    const { db } = runtime
    await db`insert into segments (id, name, condition, created_at) values ('rising', '急上昇', ${db.json(rising)}, now())`
    await transaction(db, (tx) => touchLive(tx))
    const [slow, quick] = [await addLead(runtime), await addLead(runtime)]
    await attend(slow)
    await attend(quick)
    await attend(quick)
    await pass(10)
    await attend(slow)
    const members = await db<{ lead: LeadId }[]>`
      select lead_id as lead from segment_members where segment_id = 'rising'`
    expect(members.map(({ lead }) => lead)).toEqual([quick])
  })

  it('rules made for a later time give no points before it [S30]', async () => {
    await putRules({ rules: [attended] })
    await putRules({ rules: [{ ...attended, points: 9 }] }, clock.now() + 2 * DAY)
    const lead = await addLead(runtime)
    await attend(lead)
    expect(await totalOf(lead)).toBe(4)
    clock.ahead += 3 * DAY
    await transaction(runtime.db, (tx) => touchLive(tx))
    await attend(lead)
    expect(await totalOf(lead)).toBe(13)
  })
})
