import type { Condition, EventKind } from '@shirube/audience'
import { insertRuleSet, timeline, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, type ScoreRule } from '@shirube/scoring'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../ingest/ingest.ts'
import { addLead, openTestRuntime, type TestRuntime } from '../testing/index.ts'

const SOCIAL: EventKind = 'custom.sns_followed'
const did = (kind: EventKind): Condition => ({ kind: 'behaviour', did: { kind } })
const FANS: Condition = { kind: 'all', of: [did('page.viewed'), did(SOCIAL), did('mail.clicked')] }
const social: ScoreRule = {
  kind: 'behaviour',
  id: 'sns',
  axis: 'real',
  points: 5,
  active: true,
  on: { kind: 'event', match: { kind: SOCIAL } },
  repeat: { kind: 'once' },
}

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
  const { db, clock } = runtime
  await db`insert into segments (id, name, condition, created_at) values ('fans', 'ファン', ${db.json(FANS)}, now())`
  const rules = { ...DEFAULT_RULE_SET, version: 2, rules: [...DEFAULT_RULE_SET.rules, social] }
  await transaction(db, async (tx) => {
    await insertRuleSet(tx, { version: 2, rules, liveFrom: clock.now() }, clock.now())
    await touchLive(tx)
  })
})
afterAll(() => runtime.close())

const kindsOf = async (lead: LeadId): Promise<readonly EventKind[]> =>
  (await timeline(runtime.db, lead, { limit: 50 })).map(({ kind }) => kind).toReversed()
const statusOf = async (lead: LeadId): Promise<string | undefined> => {
  const [row] = await runtime.db<
    { status: string }[]
  >`select qualification as status from leads where id = ${lead}`
  return row?.status
}

it('[S11] what was done on the web, in social media and by mail makes one group and one status', async () => {
  const lead = await addLead(runtime)
  const page = { url: 'https://www.example.jp/product', path: '/product', groups: ['product'] }
  await ingest(runtime, lead, { kind: 'page.viewed', payload: page })
  await ingest(runtime, lead, { kind: SOCIAL, payload: { network: 'x' } })
  expect([await statusOf(lead), (await kindsOf(lead)).includes('segment.joined')]).toEqual(['none', false])
  const click = { message: 'm1', link: 'l1', url: 'https://www.example.jp/' }
  await ingest(runtime, lead, { kind: 'mail.clicked', payload: click })
  expect(await statusOf(lead)).toBe('mql')
  expect(await kindsOf(lead)).toEqual([
    'page.viewed',
    SOCIAL,
    'mail.clicked',
    'score.crossed',
    'qualification.changed',
    'segment.joined',
  ])
})
