import type { Condition } from '@shirube/audience'
import { insertRuleSet, scoreEntriesOf, timeline, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, type ScoreRule } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { upsertLeads } from '../identity/upsert-leads.ts'
import { ingest } from '../ingest/ingest.ts'
import { beginDay } from '../jobs/begin-day.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { loadAssets } from '../publish/assets.ts'
import { openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'
import { explainPoints } from '../words/explain-points.ts'
import { askForRefit } from './refit-leads.ts'

const DAY = 86_400_000
const MANAGER: Condition = { kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: '部長' } }
const SENIOR: Condition = { kind: 'attribute', field: 'age', test: { op: 'atLeast', value: 60 } }
const fit = (id: string, when: Condition, more: Partial<ScoreRule> = {}): ScoreRule =>
  ({ kind: 'fit', id, axis: 'personal', points: 6, active: true, when, ...more }) as ScoreRule
const seminar: ScoreRule = {
  kind: 'behaviour',
  id: 'seminar',
  axis: 'real',
  points: 12,
  active: true,
  on: { kind: 'event', match: { kind: 'seminar.attended' } },
  repeat: { kind: 'every' },
  decay: { kind: 'halfLife', days: 30 },
}

const clock = testClock()
let runtime: TestRuntime
let version = 1
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
  const { db } = runtime
  const warm: Condition = { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 6 } }
  await db`insert into segments (id, name, condition, created_at) values ('warm', '温', ${db.json(warm)}, now())`
})
afterAll(() => runtime.close())

/** Puts rules in force as a person would, and does what follows from it. */
async function putRules(...rules: readonly ScoreRule[]): Promise<void> {
  version += 1
  const set = { ...DEFAULT_RULE_SET, version, rules }
  await transaction(runtime.db, async (tx) => {
    await insertRuleSet(tx, { version, rules: set, liveFrom: clock.now() }, clock.now())
    await touchLive(tx)
    await askForRefit(tx, ['manager', 'senior'], clock.now())
  })
  await doJobs()
}
async function doJobs(): Promise<void> {
  for (let round = 0; round < 3; round++) await runJobs(runtime, DECISION_JOBS)
}
async function nextDay(days = 1): Promise<void> {
  clock.ahead += days * DAY
  await beginDay(runtime, { kind: 'day', key: 'always', dueAt: clock.now(), payload: {}, attempts: 1 })
  await doJobs()
}
async function lead(fields: Record<string, string>): Promise<LeadId> {
  const [made] = await upsertLeads(runtime, { leads: [{ fields, consents: [] }], sender: 'test' })
  return made?.id as LeadId
}
const scoreOf = async (id: LeadId): Promise<number> => {
  const [row] = await runtime.db<{ total: number }[]>`select total from scores where lead_id = ${id}`
  return row?.total ?? 0
}
const isWarm = async (id: LeadId): Promise<boolean> =>
  (await runtime.db`select 1 from segment_members where lead_id = ${id} and segment_id = 'warm'`).length > 0
const crossed = async (id: LeadId): Promise<readonly string[]> =>
  (await timeline(runtime.db, id, { limit: 50, kinds: ['score.crossed'] }))
    .toReversed()
    .map(({ payload }) => `${String(payload['direction'])} ${String(payload['threshold'])}`)
async function reasons(id: LeadId): Promise<readonly string[]> {
  const entries = await scoreEntriesOf(runtime.db, id, { limit: 20 })
  const words = await explainPoints(runtime.db, { lead: id, assets: await loadAssets(runtime.db) }, entries)
  return words.map((said) => said.ja)
}

describe('points for what a lead is', () => {
  it('come with the attribute and go with it, each time with the reason [S7] [D6]', async () => {
    await putRules(fit('manager', MANAGER))
    const person = { email: 'bucho@fit.example' }
    const id = await lead({ ...person, jobTitle: '営業部長' })
    expect(await scoreOf(id)).toBe(6)
    expect(await isWarm(id)).toBe(true)
    await lead({ ...person, jobTitle: '顧問' })
    expect(await scoreOf(id)).toBe(0)
    expect(await isWarm(id)).toBe(false)
    await lead({ ...person, jobTitle: '部長' })
    expect(await scoreOf(id)).toBe(6)
    const said = await reasons(id)
    expect(said).toHaveLength(3)
    expect(said[1]).toContain('あてはまらなくなった')
    expect(said[1]).toContain('部長')
    expect(said[1]).toContain('−6')
  })

  it('come with time alone, on the day on which it becomes true [S52]', async () => {
    await putRules(fit('senior', SENIOR, { points: 10 }))
    const birthday = new Date(clock.now() + 2 * DAY + 9 * 3_600_000)
    birthday.setUTCFullYear(birthday.getUTCFullYear() - 60)
    const id = await lead({ email: 'senior@fit.example', birthDate: birthday.toISOString().slice(0, 10) })
    await nextDay()
    expect(await scoreOf(id)).toBe(0)
    await nextDay()
    expect(await scoreOf(id)).toBe(10)
    expect(await crossed(id)).toEqual(['up 10'])
    expect(await isWarm(id)).toBe(true)
    await nextDay()
    expect(await scoreOf(id)).toBe(10)
  })

  it('follow the rule at once: new, switched off, on again, deleted [S30]', async () => {
    const id = await lead({ email: 'follow@fit.example', jobTitle: '部長' })
    const score: number[] = []
    for (const rules of [
      [],
      [fit('manager', MANAGER)],
      [fit('manager', MANAGER, { points: 9 })],
      [fit('manager', MANAGER, { active: false })],
      [fit('manager', MANAGER)],
      [],
    ]) {
      await putRules(...rules)
      score.push(await scoreOf(id))
    }
    expect(score).toEqual([0, 6, 9, 0, 6, 0])
    expect(await isWarm(id)).toBe(false)
  })

  it('are not given to a lead that is left out of scores', async () => {
    const id = await lead({ email: 'rival@fit.example', jobTitle: '部長' })
    await runtime.db`insert into lists (id, name, system, created_at) values ('rivals', '競合', true, now())`
    await runtime.db`insert into list_members (list_id, lead_id, added_at) values ('rivals', ${id}, now())`
    await putRules(fit('manager', MANAGER))
    expect(await scoreOf(id)).toBe(0)
  })
})

describe('points that grow old', () => {
  it('fade by the day, and say when they fall below a threshold [S30] [D6]', async () => {
    await putRules(seminar)
    const id = await lead({ email: 'old@fit.example' })
    await ingest(runtime, id, { kind: 'seminar.attended', payload: { seminar: 'spring' } })
    expect(await scoreOf(id)).toBe(12)
    await nextDay(30)
    expect(await scoreOf(id)).toBe(6)
    await nextDay(0)
    expect(await scoreOf(id)).toBe(6)
    await nextDay(30)
    expect(await scoreOf(id)).toBe(3)
    expect(await crossed(id)).toEqual(['up 10', 'down 10'])
    expect(await isWarm(id)).toBe(false)
    expect((await reasons(id)).some((said) => said.includes('時間がたった'))).toBe(true)
  })
})
