import type { Block, NodePerform, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead, openTestRuntime, putLive, type TestRuntime, testClock } from '@shirube/runtime/testing'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietSdk } from './testing/quiet.ts'
import { recordHistory } from './testing/record-history.ts'
import { openRunWorld } from './testing/run-world.ts'
import { visited } from './testing/visited.ts'

const call = (type: string): Block => [
  {
    op: 'call',
    call: { type, request: { ask: 1 } },
    outcomes: { taken: { port: 'taken' } },
    failed: { port: 'failed' },
  },
]
const download: Block = [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [{ match: { kind: 'asset.downloaded' }, next: { port: 'next' } }],
  },
]
const END: Block = [{ op: 'end', outcome: 'finished' }]
const onSeminar = (program: Program): Program => ({
  ...program,
  entries: program.entries.map((e) => ({
    ...e,
    start: { kind: 'event', match: { kind: 'seminar.attended' } } as const,
  })),
})

describe('a run', () => {
  const clock = testClock()
  let env: TestWorkflowEnvironment
  let runtime: TestRuntime

  beforeAll(async () => {
    quietSdk()
    const path = process.env['TEST_TEMPORAL_TEST_SERVER'] ?? ''
    env = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    })
    runtime = await openTestRuntime({ clock })
  })
  afterAll(async () => {
    await env.teardown()
    await runtime.close()
  })

  async function begin(id: string, program: Program): Promise<LeadId> {
    clock.ahead = (await env.currentTimeMs()) - Date.now()
    await putLive(runtime, onSeminar(program), { id })
    const lead = await addLead(runtime)
    await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
    await runtime.db`update scenarios set state = 'paused' where id = ${id}`
    await runtime.db`update organisation set live_stamp = live_stamp + 1`
    return lead
  }
  const portsOf = async (lead: LeadId): Promise<string[]> =>
    (
      await runtime.db<
        { port: string }[]
      >`select node || '.' || coalesce(port, '-') as port from visits where lead_id = ${lead} order by ordinal`
    ).map((row) => row.port)

  it('makes a call outside again under the same key until it is answered, and takes the outcome in once', async () => {
    const keys: string[] = []
    const flaky: NodePerform = {
      perform: (_, { key }) => {
        keys.push(key)
        return keys.length < 3
          ? Promise.reject(new Error('nobody there'))
          : Promise.resolve({ outcome: 'taken' })
      },
    }
    const program = buildProgram('c', {
      c: { block: call('flaky'), ways: { taken: 'e' } },
      e: { block: END },
    })
    const lead = await begin('outside', program)
    const world = await openRunWorld(runtime, env, { performers: { flaky } })
    await world.worker.runUntil(async () => {
      await world.deliver()
      const handle = env.client.workflow.getHandle(`outside:${lead}:1`)
      await handle.result()
      await recordHistory('outside', handle)
    })
    expect(await portsOf(lead)).toEqual(['trigger.next', 'c.taken', 'e.-'])
    expect(new Set(keys).size).toBe(1)
    const outcomes = await runtime.db<
      { outcome: string }[]
    >`select payload ->> 'outcome' as outcome from events where lead_id = ${lead} and kind = 'effect.completed'`
    expect(outcomes.map((row) => row.outcome)).toEqual(['taken'])
  })

  it('leaves by the failure way when a call is not answered within two minutes', async () => {
    const dead: NodePerform = { perform: () => Promise.reject(new Error('nobody there')) }
    const program = buildProgram('c', {
      c: { block: call('dead'), ways: { taken: 'e', failed: 'f' } },
      e: { block: END },
      f: { block: END },
    })
    const lead = await begin('abandoned', program)
    const world = await openRunWorld(runtime, env, { performers: { dead } })
    await world.worker.runUntil(async () => {
      await world.deliver()
      await env.client.workflow.getHandle(`abandoned:${lead}:1`).result()
    })
    expect(await portsOf(lead)).toEqual(['trigger.next', 'c.failed', 'f.-'])
  })

  it('renews its history after 500 signals and loses nothing on the way', async () => {
    const program = buildProgram('a', {
      a: { block: download, ways: { next: 'b' } },
      b: { block: download, ways: { next: 'e' } },
      e: { block: END },
    })
    const lead = await begin('renewed', program)
    const world = await openRunWorld(runtime, env)
    await world.worker.runUntil(async () => {
      await world.deliver()
      await visited(runtime, lead, 'a')
      const handle = env.client.workflow.getHandle(`renewed:${lead}:1`)
      const first = (await handle.describe()).runId
      for (let i = 0; i < 500; i++) await handle.signal('poke', 0)
      await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'm1' } })
      await world.deliver()
      await visited(runtime, lead, 'b')
      await expect
        .poll(async () => (await handle.describe()).runId === first, { timeout: 10_000 })
        .toBe(false)
      await recordHistory('renewed', env.client.workflow.getHandle(`renewed:${lead}:1`, first))
      await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'm2' } })
      await world.deliver()
      await handle.result()
    })
    expect(await portsOf(lead)).toEqual(['trigger.next', 'a.next', 'b.next', 'e.-'])
  })
})
