import { openDatabase, transaction } from '@shirube/db'
import { scoreReplayRow } from '@shirube/db/score-replay'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, replayTallySchema, type ScoreRuleSet } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { ingest } from '../ingest/ingest.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { addLead, openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'
import { askForScoreReplay } from './score-replay-job.ts'

const DAY = 86_400_000
const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'
const MANY = ALL ? 100_000 : 2_500

const clock = testClock()
let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
})
afterAll(() => runtime.close())

const cheaper: ScoreRuleSet = {
  ...DEFAULT_RULE_SET,
  rules: DEFAULT_RULE_SET.rules.map((rule) =>
    rule.id === 'material-downloaded' ? { ...rule, points: 3 } : rule,
  ),
}

async function replay(of: TestRuntime, draft: ScoreRuleSet) {
  const now = clock.now()
  const id = of.newId()
  await transaction(of.db, (tx) =>
    askForScoreReplay(tx, { id, live: DEFAULT_RULE_SET, draft, since: now - 90 * DAY, by: null }, now),
  )
  let row = await scoreReplayRow(of.db, id)
  for (let round = 0; round < 100 && row?.state === 'running'; round++) {
    clock.ahead += 2
    await runJobs(of, DECISION_JOBS)
    row = await scoreReplayRow(of.db, id)
  }
  expect(row?.state).toBe('done')
  return replayTallySchema.parse(row?.tally)
}

async function interested(materials: number): Promise<LeadId> {
  const id = await addLead(runtime)
  for (let n = 0; n < materials; n++)
    await ingest(runtime, id, { kind: 'asset.downloaded', payload: { material: `m${n}` } })
  clock.ahead += 1_000
  return id
}
async function judge(lead: LeadId, state: string): Promise<void> {
  await runtime.db`insert into handoffs ${runtime.db({
    id: runtime.newId(),
    key: lead,
    lead_id: lead,
    reasons: runtime.db.json([]),
    state,
    answer_by: clock.now(),
    created_at: clock.now(),
  })}`
  clock.ahead += 1_000
}

describe('changed rules on the recorded history', () => {
  it('say who would not have become hot, beside what sales said of them [D6] [S30] [S52]', async () => {
    const [won, rejected, unknown] = [await interested(4), await interested(5), await interested(7)]
    await judge(won, 'accepted')
    await judge(rejected, 'rejected')
    await runtime.db`insert into deals ${runtime.db({
      id: runtime.newId(),
      lead_id: won,
      state: 'won',
      opened_at: clock.now(),
      closed_at: clock.now(),
    })}`
    const tally = await replay(runtime, cheaper)
    expect(tally).toMatchObject({
      leads: 3,
      judged: { judged: 2, good: 1 },
      outcomes: { won: 1, rejected: 1 },
    })
    expect([tally.live.hot, tally.draft.hot]).toEqual([3, 1])
    expect(tally.dropped).toMatchObject({ good: 1, bad: 1, unknown: 0 })
    expect(tally.dropped.some[0]).toMatchObject({ lead: won, outcome: 'won' })
    expect(tally.draft.rules['material-downloaded']?.people).toBe(3)
    expect(await replay(runtime, DEFAULT_RULE_SET)).toMatchObject({ live: { hot: 3 }, draft: { hot: 3 } })
    expect(unknown).toBeDefined()
  })

  it('agree with the scores that were lived, for every lead, under the rules in force [D6]', async () => {
    const tally = await replay(runtime, DEFAULT_RULE_SET)
    const [lived] = await runtime.db<{ points: number; hot: number }[]>`
      select sum(total)::int as points, count(*) filter (where total >= 20)::int as hot from scores`
    const points = Object.values(tally.live.rules).reduce((sum, rule) => sum + rule.points, 0)
    expect([points, tally.live.hot]).toEqual([lived?.points, lived?.hot])
  })

  it('hear what sales said of a lead that it found itself: its deal [S52]', async () => {
    const before = await replay(runtime, cheaper)
    const lead = await interested(1)
    const at = clock.now()
    await runtime.db`insert into deals ${runtime.db({ id: runtime.newId(), lead_id: lead, state: 'lost', opened_at: at, closed_at: at })}`
    const after = await replay(runtime, cheaper)
    expect(after.judged.judged).toBe(before.judged.judged + 1)
    expect(after.outcomes.lost).toBe((before.outcomes.lost ?? 0) + 1)
  })

  it('do not move a single point', async () => {
    const before = await runtime.db`select * from scores order by lead_id`
    await replay(runtime, cheaper)
    expect(await runtime.db`select * from scores order by lead_id`).toEqual(before)
  })
})

describe(`${MANY} leads with ten events each`, () => {
  it(`are replayed in bounded memory and a fixed number of statements a page [D6]`, async () => {
    const { db } = runtime
    await db`
      insert into leads (id, fields, created_at, updated_at)
      select gen_random_uuid(), jsonb_build_object('lastName', '森', 'jobTitle', case n % 3 when 0 then '部長' else '担当' end),
        now() - interval '80 days', now() - interval '80 days' from generate_series(1, ${MANY}::int) n`
    await db`
      insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
      select l.id, n + 100, (array['page.viewed', 'mail.opened', 'asset.downloaded', 'mail.clicked'])[n % 4 + 1],
        jsonb_build_object('groups', array['product'], 'message', n::text, 'link', n::text, 'material', n::text),
        now() - interval '70 days' + n * interval '5 days', now() - interval '70 days' + n * interval '5 days'
      from leads l, generate_series(1, 10) n where l.fields ->> 'lastName' = '森'`
    await db`analyze events`
    let statements = 0
    const counting = openDatabase(runtime.url, {
      name: 'counting',
      onStatement: (text) => {
        if (/\b(from events|with page|is null order by lead_id)/u.test(text)) statements += 1
      },
    })
    globalThis.gc?.()
    const [from, heap] = [performance.now(), process.memoryUsage().rss]
    const tally = await replay({ ...runtime, db: counting }, cheaper)
    const seconds = (performance.now() - from) / 1000
    const grown = (process.memoryUsage().rss - heap) / 1_000_000
    await counting.end()
    expect(tally.leads).toBe(MANY + 4)
    expect(tally.events).toBeGreaterThanOrEqual(MANY * 10)
    expect(statements).toBeLessThanOrEqual(3 * Math.ceil((MANY + 5) / 1_000))
    expect(tally.live.hot).toBe(MANY + 3)
    expect(grown, `${seconds.toFixed(1)} s`).toBeLessThan(300)
  }, 600_000)
})
