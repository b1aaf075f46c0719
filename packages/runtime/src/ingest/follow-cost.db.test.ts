import type { Condition } from '@shirube/audience'
import { openDatabase, touchLive, transaction } from '@shirube/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addLead, openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { ingest } from './ingest.ts'
import { type NewEvent, openLead } from './session.ts'

const PRICES: Condition = {
  kind: 'behaviour',
  did: { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['prices'] }] },
}

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
  const { db } = runtime
  await db`insert into segments (id, name, condition, created_at) values ('prices', '料金', ${db.json(PRICES)}, now())`
  await touchLive(db)
})
afterAll(() => runtime.close())

const view = (group: string): NewEvent<'page.viewed'> => ({
  kind: 'page.viewed',
  payload: { url: `https://www.example.jp/${group}`, path: `/${group}`, groups: [group] },
})

describe('what follows from an event', () => {
  it('is looked for only in segments that ask for such an event', async () => {
    const lead = await addLead(runtime)
    let facts = 0
    const db = openDatabase(runtime.url, {
      name: 'counted',
      max: 1,
      onStatement: (text) => void (facts += text.includes('from segment_members') ? 1 : 0),
    })
    const counted = { ...runtime, db }
    const costOf = async (group: string): Promise<number> => {
      facts = 0
      await ingest(counted, lead, view(group))
      return facts
    }
    const [company, prices] = [await costOf('company'), await costOf('prices')]
    await db.end()
    expect(prices).toBe(company + 1)
    expect(await runtime.db`select 1 from segment_members where lead_id = ${lead}`).toHaveLength(1)
  })

  it('is planned once for each connection, and everything else for its values', async () => {
    const lead = await addLead(runtime)
    const db = openDatabase(runtime.url, { name: 'planned', max: 1 })
    const mode = async (tx: Pick<typeof db, 'unsafe'>): Promise<unknown> =>
      (await tx.unsafe('show plan_cache_mode'))[0]
    const within = await transaction(db, async (tx) => {
      await openLead(runtime, tx, { lead, now: runtime.clock.now() })
      return await mode(tx)
    })
    const after = await mode(db)
    await db.end()
    expect([within, after]).toEqual([
      { plan_cache_mode: 'force_generic_plan' },
      { plan_cache_mode: 'force_custom_plan' },
    ])
  })
})
