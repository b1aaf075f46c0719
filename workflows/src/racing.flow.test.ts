import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { ingest, startRelay } from '@shirube/runtime'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '@shirube/runtime/testing'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quietSdk } from './testing/quiet.ts'
import { openRunWorld } from './testing/run-world.ts'

const LEADS = 100
const EVENTS = 20
const AT_ONCE = 16

/** Waits for one event after another: each must be answered by exactly one event, in order. */
function chain(length: number): Program {
  const wait = (n: number): Block => [
    {
      op: 'wait',
      anchor: { kind: 'arrival' },
      arms: [
        {
          match: { kind: 'asset.downloaded', where: [{ field: 'material', op: 'is', value: `m${n}` }] },
          next: { port: 'next' },
        },
      ],
    },
  ]
  const ids = Array.from({ length }, (_, i) => `s${String(i).padStart(2, '0')}`)
  const steps = ids.map((id, i) => [id, { block: wait(i), ways: { next: ids[i + 1] ?? 'e' } }] as const)
  const program = buildProgram('s00', {
    ...Object.fromEntries(steps),
    e: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  const start = { kind: 'event', match: { kind: 'seminar.attended' } } as const
  return { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) }
}

let env: TestWorkflowEnvironment
let runtime: TestRuntime

beforeAll(async () => {
  quietSdk()
  const path = process.env['TEST_TEMPORAL_CLI'] ?? ''
  env = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path } } })
  runtime = await openTestRuntime()
})
afterAll(async () => {
  await env.teardown()
  await runtime.close()
})

it('[D5] no wake-up is lost when 2,000 events race against the waits they answer', {
  timeout: 300_000,
}, async () => {
  await putLive(runtime, chain(EVENTS), { id: 'race' })
  const leads: LeadId[] = []
  for (let i = 0; i < LEADS; i++) leads.push(await addLead(runtime))
  const world = await openRunWorld(runtime, env)
  await world.worker.runUntil(async () => {
    const relay = startRelay(runtime, world.starter)
    const live = async (lead: LeadId): Promise<void> => {
      await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
      for (let n = 0; n < EVENTS; n++)
        await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: `m${n}` } })
    }
    const waiting = [...leads]
    const take = async (): Promise<void> => {
      for (let lead = waiting.pop(); lead; lead = waiting.pop()) await live(lead)
    }
    // More at once than there are connections, fewer than would wait for one until it is refused.
    await Promise.all(Array.from({ length: AT_ONCE }, take))
    const ended = async (): Promise<number> =>
      (await runtime.db<{ n: number }[]>`select count(*)::int as n from runs where status = 'ended'`)[0]?.n ??
      0
    await expect.poll(ended, { timeout: 120_000, interval: 100 }).toBe(LEADS)
    await relay.stop()
  })
  const [visits] = await runtime.db<{ n: number; distinct: number; seq: number }[]>`
    select count(*)::int as n, count(distinct (run_id, node))::int as distinct, max(ordinal)::int as seq from visits where node like 's%'`
  expect(visits).toEqual({ n: LEADS * EVENTS, distinct: LEADS * EVENTS, seq: EVENTS })
  const [left] = await runtime.db<{ waits: number; pokes: number }[]>`
    select (select count(*)::int from run_waits) as waits, (select count(*)::int from outbox) as pokes`
  expect(left?.waits).toBe(0)
})
