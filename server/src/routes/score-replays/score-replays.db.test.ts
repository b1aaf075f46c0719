import { scoreReplayEndpoints, scoreRuleEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { DECISION_JOBS, ingest, runJobs } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { DEFAULT_RULE_SET, type ScoreRuleSet } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const dearer: ScoreRuleSet = {
  ...DEFAULT_RULE_SET,
  rules: DEFAULT_RULE_SET.rules.map((rule) =>
    rule.id === 'material-downloaded' ? { ...rule, points: 20 } : rule,
  ),
}

async function downloaded(): Promise<LeadId> {
  const { runtime } = server
  const lead = await addLead(runtime, { lastName: '早川', firstName: '葵' })
  const occurredAt = runtime.clock.now() - 86_400_000
  await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'guide' }, occurredAt })
  return lead
}
const ask = (rules: ScoreRuleSet, days = 90) =>
  marketer.ask(scoreReplayEndpoints.start, { body: { rules, days } })
const show = async (id: string) => (await marketer.ask(scoreReplayEndpoints.show, { params: { id } })).body
async function finished(id: string) {
  for (let round = 0; round < 20; round++) {
    const replay = await show(id)
    if (replay.state === 'done') return replay
    await runJobs(server.runtime, DECISION_JOBS)
  }
  throw new Error('the trial never ended')
}

describe('a trial of changed rules', () => {
  it('is asked for, read while it runs, and names who would become hot and when [D6] [S30]', async () => {
    const lead = await downloaded()
    const { body, status } = await ask(dearer)
    expect([status, (await show(body.id)).state]).toEqual([200, 'running'])
    const replay = await finished(body.id)
    expect(replay.tally.gained).toMatchObject({ unknown: 1, some: [{ lead }] })
    expect(replay.names[lead]).toMatchObject({ name: '早川 葵' })
    expect([replay.live.version, replay.draft.rules.length]).toEqual([1, dearer.rules.length])
  })

  it('changes no rule and no score', async () => {
    const before = await server.runtime.db`select * from scores order by lead_id`
    const { body } = await ask(dearer, 30)
    await finished(body.id)
    expect(await server.runtime.db`select * from scores order by lead_id`).toEqual(before)
    const { body: rules } = await marketer.ask(scoreRuleEndpoints.show)
    expect(rules.rules).toEqual(DEFAULT_RULE_SET)
  })

  it('refuses rules that cannot be, and a stretch that is none', async () => {
    const wrong = { ...dearer, thresholds: { mql: 30, hot: 20 } }
    expect([(await ask(wrong)).status, (await ask(dearer, 0)).status]).toEqual([400, 400])
  })

  it('is for those who decide the rules, and is gone when it was never there', async () => {
    for (const role of ['viewer', 'sales', 'inside_sales'] as const) {
      const caller = await server.as(role)
      const { status } = await caller.ask(scoreReplayEndpoints.start, { body: { rules: dearer, days: 90 } })
      expect(status, role).toBe(403)
    }
    const params = { id: server.runtime.newId() }
    expect((await marketer.ask(scoreReplayEndpoints.show, { params })).status).toBe(404)
  })
})
