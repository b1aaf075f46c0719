import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead, openTestRuntime, putLive, type TestRuntime, testClock } from '@shirube/runtime/testing'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietSdk } from './testing/quiet.ts'
import { recordHistory } from './testing/record-history.ts'
import { openRunWorld, type RunWorld } from './testing/run-world.ts'
import { visited } from './testing/visited.ts'

const MAILS = { m: '019b0000-0000-7000-8000-00000000000a' }
const HOUR = 3_600_000

const mail: Block = [
  {
    op: 'effect',
    effect: { kind: 'message', channel: 'email', mail: 'm', purpose: 'marketing' },
    next: { port: 'next' },
  },
]
const hours = (amount: number): Block => [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount, unit: 'hour' }, zone: 'lead' },
      next: { port: 'next' },
    },
  },
]
const clickOf = (node: string): Block => [
  {
    op: 'wait',
    anchor: { kind: 'message', node },
    arms: [{ match: { kind: 'mail.clicked' }, about: node, next: { port: 'next' } }],
  },
]
const scoreOf10: Block = [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    until: {
      when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
      next: { port: 'next' },
    },
  },
]
const branch: Block = [
  {
    op: 'decide',
    cases: [
      {
        when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
        next: { port: 'hot' },
      },
    ],
    otherwise: { port: 'cold' },
  },
]
const task: Block = [
  {
    op: 'effect',
    effect: {
      kind: 'callTask',
      to: { kind: 'owner' },
      priority: 'normal',
      script: '',
      dueIn: { amount: 1, unit: 'day' },
    },
    next: { port: 'next' },
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

describe('[D10] the history of a run', () => {
  const clock = testClock()
  let env: TestWorkflowEnvironment
  let runtime: TestRuntime
  let world: RunWorld

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

  const setClock = async (): Promise<void> => {
    clock.ahead = (await env.currentTimeMs()) - Date.now()
  }

  /** Plays one lead through; answers how many events its history has. */
  async function eventsOf(
    id: string,
    program: Program,
    meanwhile: (lead: LeadId) => Promise<void>,
  ): Promise<number> {
    world = await openRunWorld(runtime, env)
    await setClock()
    await putLive(runtime, onSeminar(program), { id, mails: MAILS })
    const lead = await addLead(runtime)
    await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
    await runtime.db`update scenarios set state = 'paused' where id = ${id}`
    await runtime.db`update organisation set live_stamp = live_stamp + 1`
    return await world.worker.runUntil(async () => {
      await world.deliver()
      await meanwhile(lead)
      const handle = env.client.workflow.getHandle(`${id}:${lead}:1`)
      await handle.result()
      await recordHistory(id, handle)
      return (await handle.fetchHistory()).events?.length ?? 0
    })
  }

  it('holds at most 13 events from the entry by mail, delay, branch and mail to the end', async () => {
    const program = buildProgram('m1', {
      m1: { block: mail, ways: { next: 'd' } },
      d: { block: hours(2), ways: { next: 'b' } },
      b: { block: branch, ways: { cold: 'm2', hot: 'm2' } },
      m2: { block: mail, ways: { next: 'e' } },
      e: { block: END },
    })
    const events = await eventsOf('journey', program, async () => {
      await env.sleep(3 * HOUR)
    })
    expect(events).toBeLessThanOrEqual(13)
    const [sent] = await runtime.db<
      { n: number }[]
    >`select count(*)::int as n from messages where state = 'queued'`
    expect(sent?.n).toBe(2)
  })

  it('grows by at most 7 events a wait, and by none for steps that do not wait', async () => {
    const waits = (n: number, between: number): Program => {
      const steps: Record<string, { block: Block; ways?: Record<string, string> }> = { e: { block: END } }
      const ids = Array.from({ length: n * (between + 1) }, (_, i) => `s${i}`)
      for (const [i, id] of ids.entries()) {
        steps[id] = {
          block: i % (between + 1) === 0 ? hours(1) : branch,
          ways: { next: ids[i + 1] ?? 'e', cold: ids[i + 1] ?? 'e' },
        }
      }
      return buildProgram('s0', steps)
    }
    const pass = async (): Promise<void> => {
      await env.sleep(8 * HOUR)
    }
    const two = await eventsOf('two', waits(2, 0), pass)
    const six = await eventsOf('six', waits(6, 0), pass)
    const wide = await eventsOf('wide', waits(2, 5), pass)
    expect((six - two) / 4).toBeLessThanOrEqual(7)
    expect(wide).toBe(two)
  })

  it('holds at most 23 events for mail, click, score and call', async () => {
    const program = buildProgram('m', {
      m: { block: mail, ways: { next: 'c' } },
      c: { block: clickOf('m'), ways: { next: 's' } },
      s: { block: scoreOf10, ways: { next: 't' } },
      t: { block: task, ways: { next: 'e' } },
      e: { block: END },
    })
    const events = await eventsOf('call', program, async (lead) => {
      await visited(runtime, lead, 'c')
      const [sent] = await runtime.db<{ key: string }[]>`select key from messages where lead_id = ${lead}`
      await ingest(runtime, lead, {
        kind: 'mail.clicked',
        payload: { message: sent?.key ?? '', link: 'l1', url: 'https://a.jp' },
      })
      await world.deliver()
      await visited(runtime, lead, 's')
      await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'm1' } })
      await ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: 'm2' } })
      await world.deliver()
    })
    expect(events).toBeLessThanOrEqual(23)
  })
})
