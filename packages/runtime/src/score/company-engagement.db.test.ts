import type { Condition } from '@shirube/audience'
import { insertRuleSet, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, type FitRule } from '@shirube/scoring'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { upsertLeads } from '../identity/upsert-leads.ts'
import { ingest } from '../ingest/ingest.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'

const BUSY: Condition = { kind: 'company', field: 'engagement', test: { op: 'atLeast', value: 10 } }
const rollUp: FitRule = { kind: 'fit', id: 'roll-up', axis: 'company', points: 4, active: true, when: BUSY }

const clock = testClock()
let runtime: TestRuntime
let version = 1
let serial = 0
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
})
afterAll(() => runtime.close())

async function putRules(...rules: readonly FitRule[]): Promise<void> {
  version += 1
  const set = { ...DEFAULT_RULE_SET, version, rules: [...DEFAULT_RULE_SET.rules, ...rules] }
  await transaction(runtime.db, async (tx) => {
    await insertRuleSet(tx, { version, rules: set, liveFrom: clock.now() }, clock.now())
    await touchLive(tx)
  })
}
async function person(companyName: string): Promise<LeadId> {
  serial += 1
  const fields = { lastName: `社員${serial}`, email: `staff${serial}@gmail.com`, companyName }
  const [made] = await upsertLeads(runtime, { leads: [{ fields, consents: [] }], sender: 'test' })
  return made?.id as LeadId
}
/** Five points on the site. */
const downloads = (lead: LeadId, material: string) =>
  ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material } })
async function doJobs(): Promise<void> {
  clock.ahead += 6_000
  for (let round = 0; round < 3; round++) await runJobs(runtime, DECISION_JOBS)
}
async function scoreOf(lead: LeadId): Promise<readonly [fit: number, engagement: number]> {
  const [row] = await runtime.db<{ company: number; site: number }[]>`
    select company, site from scores where lead_id = ${lead}`
  return [row?.company ?? 0, row?.site ?? 0]
}
const jobsAsked = () => runtime.db`select 1 from jobs where kind = 'company.read'`

describe('[S7] what everybody at a company does together', () => {
  beforeEach(() => runtime.db`delete from jobs where kind = 'company.read'`)

  it('costs nothing while no rule and no segment asks for it', async () => {
    await downloads(await person('静か商会'), 'a')
    expect(await jobsAsked()).toHaveLength(0)
  })

  it('gives each of them points once it is enough, and takes them back when somebody leaves', async () => {
    await putRules(rollUp)
    const [one, two] = [await person('㈱動き製作所'), await person('株式会社動き製作所')]
    const other = await person('隣の商会')
    await downloads(one, 'a')
    await doJobs()
    expect(await scoreOf(two)).toEqual([0, 0])
    await downloads(one, 'b')
    await downloads(other, 'b')
    await doJobs()
    expect([await scoreOf(one), await scoreOf(two), await scoreOf(other)]).toEqual([
      [4, 10],
      [4, 0],
      [0, 5],
    ])
    // Points for what a company is never give themselves: nothing is left to be done.
    await doJobs()
    expect(await jobsAsked()).toHaveLength(0)
    await ingest(runtime, one, {
      kind: 'attribute.changed',
      payload: { field: 'company' },
      within: async ({ tx }) => void (await tx`update leads set company_id = null where id = ${one}`),
    })
    expect(await scoreOf(one)).toEqual([0, 10])
    await downloads(two, 'c')
    await doJobs()
    expect(await scoreOf(two)).toEqual([0, 5])
  })

  it('lets people into a segment without anything of their own, and the kept members agree with the count', async () => {
    await runtime.db`
      insert into segments (id, name, condition, created_at) values ('busy', '動きのある企業', ${runtime.db.json(BUSY)}, now())`
    await transaction(runtime.db, touchLive)
    const [reader, colleague] = [await person('集まり工業'), await person('集まり工業')]
    await downloads(reader, 'a')
    await downloads(reader, 'b')
    await doJobs()
    const members = await runtime.db<{ lead: LeadId }[]>`
      select lead_id as lead from segment_members where segment_id = 'busy'`
    expect(members.map(({ lead }) => lead)).toEqual(expect.arrayContaining([reader, colleague]))
    const joined = await runtime.db`
      select 1 from events where lead_id = ${colleague} and kind = 'segment.joined'`
    expect(joined).toHaveLength(1)
  })
})
