import type { Block } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { RunId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead, openTestRuntime, putLive, type TestRuntime, testClock } from '@shirube/runtime/testing'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietSdk } from './testing/quiet.ts'
import { recordHistory } from './testing/record-history.ts'
import { openRunWorld } from './testing/run-world.ts'

const DAY = 86_400_000

const waitDays = (days: number): Block => [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: days, unit: 'day' }, zone: 'lead' },
      next: { port: 'next' },
    },
  },
]
const points = (n: number): Block => [
  { op: 'effect', effect: { kind: 'score', axis: 'real', points: n, note: 'step' }, next: { port: 'next' } },
]
const untilScore = (n: number): Block => [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    until: {
      when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: n } },
      next: { port: 'reached' },
    },
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: 30, unit: 'day' }, zone: 'lead' },
      next: { port: 'late' },
    },
  },
]
const END: Block = [{ op: 'end', outcome: 'finished' }]

describe('a run with time skipped', () => {
  let env: TestWorkflowEnvironment
  let runtime: TestRuntime
  const clock = testClock()

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

  it('waits its days, wakes at a score that another event brings, and ends [S47]', async () => {
    const program = buildProgram('w', {
      w: { block: waitDays(3), ways: { next: 'p' } },
      p: { block: points(4), ways: { next: 'u' } },
      u: { block: untilScore(9), ways: { late: 'l', reached: 'e' } },
      e: { block: END },
      l: { block: END },
    })
    const entry = {
      ...program,
      entries: program.entries.map((e) => ({
        ...e,
        start: { kind: 'event', match: { kind: 'seminar.attended' } } as const,
      })),
    }
    await putLive(runtime, entry)
    const lead = await addLead(runtime)
    await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's1' } })
    const [run] = await runtime.db<{ id: RunId; workflow_id: string }[]>`select id, workflow_id from runs`
    expect(run).toBeDefined()
    const world = await openRunWorld(runtime, env, { regular: true })
    await world.worker.runUntil(async () => {
      await world.deliver()
      await env.sleep(3 * DAY + 60_000)
      clock.ahead = (await env.currentTimeMs()) - Date.now()
      const [at] = await runtime.db`select node, status from runs`
      expect(at).toEqual({ node: 'u', status: 'waiting' })
      await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'm1' } })
      await world.deliver()
      const handle = env.client.workflow.getHandle(run?.workflow_id ?? '')
      await handle.result()
      await recordHistory('regular', handle)
    })
    const path = await runtime.db`select node, port, why ->> 'kind' as why from visits order by ordinal`
    expect(path.map((row) => ({ ...row }))).toEqual([
      { node: 'trigger', port: 'next', why: 'event' },
      { node: 'w', port: 'next', why: 'timeout' },
      { node: 'p', port: 'next', why: 'passed' },
      { node: 'u', port: 'reached', why: 'condition' },
      { node: 'e', port: null, why: 'passed' },
    ])
    const [end] = await runtime.db`select status, end_reason from runs`
    expect(end).toEqual({ status: 'ended', end_reason: 'finished' })
  })
})
