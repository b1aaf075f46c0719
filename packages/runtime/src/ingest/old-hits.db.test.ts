import { trackerBatchSchema } from '@shirube/contract'
import { insertRuleSet, timeline, touchLive, transaction } from '@shirube/db'
import { DEFAULT_RULE_SET, type ScoreRule } from '@shirube/scoring'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectReport } from '../collect/collect-report.ts'
import { type Collector, startCollector } from '../collect/collector.ts'
import { identify } from '../identity/identify.ts'
import { drainHits, openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const DAY = 86_400_000
const SEQUENCE = 'product-then-adoption'

const switchedOn = (rule: ScoreRule): ScoreRule => (rule.id === SEQUENCE ? { ...rule, active: true } : rule)

const clock = testClock()
let runtime: TestRuntime
let collector: Collector
let serial = 0
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
  collector = startCollector(runtime)
  const { db } = runtime
  await db`insert into page_groups (id, name, patterns, created_at) values
    ('product', '製品', ${db.json(['/products/*'])}, now()), ('adoption', '導入事例', ${db.json(['/cases/*'])}, now())`
  const rules = { ...DEFAULT_RULE_SET, version: 2, rules: DEFAULT_RULE_SET.rules.map(switchedOn) }
  await transaction(db, (tx) => insertRuleSet(tx, { version: 2, rules, liveFrom: 0 }, clock.now()))
  await touchLive(db)
})
afterAll(async () => {
  await collector.close()
  await runtime.close()
})

/** Somebody whom nobody knows looks at a page, so many days ago. */
async function lookedAt(visitor: string, path: string, daysAgo: number): Promise<void> {
  clock.ahead = -daysAgo * DAY
  const id = `hit-${String(++serial).padStart(8, '0')}`
  const hit = { id, kind: 'page.viewed', ago: 0, payload: { url: `https://www.shirube.example${path}` } }
  const report = trackerBatchSchema.parse({ visitor, hits: [hit] })
  await collectReport(runtime, collector, {
    report,
    sender: { method: 'POST', ip: '192.0.2.9', userAgent: CHROME },
  })
  await drainHits(runtime)
  clock.ahead = 0
}

/** The points that the sequence rule gives to the one who then turns out to have been the visitor. */
async function sequencePoints(visitor: string): Promise<readonly { points: number; at: number }[]> {
  const person = {
    fields: { email: `${visitor}@old.example` },
    visitor: { id: visitor },
    source: 'web',
  } as const
  const { lead } = await identify(runtime, person)
  const views = await timeline(runtime.db, lead, { limit: 10, kinds: ['page.viewed'] })
  expect(views.map((event) => event.joined)).toEqual([true, true])
  return await runtime.db<{ points: number; at: number }[]>`
    select points, at from score_entries where lead_id = ${lead} and rule_id = ${SEQUENCE}`
}

test('a sequence of twenty days ago scores when its visitor becomes known [S8]', async () => {
  await lookedAt('visitor-of-20-days-ago', '/products/a', 21)
  await lookedAt('visitor-of-20-days-ago', '/cases/b', 20)
  const given = await sequencePoints('visitor-of-20-days-ago')
  expect(given).toHaveLength(1)
  expect(given[0]?.points).toBe(8)
  expect(Math.abs((given[0]?.at ?? 0) - (clock.now() - 20 * DAY))).toBeLessThan(60_000)
})

test('a sequence that took longer than its span does not, however old [S8]', async () => {
  await lookedAt('visitor-who-took-long', '/products/a', 30)
  await lookedAt('visitor-who-took-long', '/cases/b', 20)
  expect(await sequencePoints('visitor-who-took-long')).toEqual([])
})
