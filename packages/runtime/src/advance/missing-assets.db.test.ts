import { pathOf } from '@shirube/db'
import type { Block, Effect } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { RunId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inLead } from '../ingest/ingest.ts'
import { enter } from '../ingest/trigger.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '../testing/index.ts'
import { goOn } from '../testing/run-without-temporal.ts'

const NOBODY = '019b0000-0000-7000-8000-00000000dead'
const HOUR = { amount: 1, unit: 'hour' } as const

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
})
afterAll(() => runtime.close())

const once = (effect: Effect): Block => [{ op: 'effect', effect, next: { port: 'next' } }]

/** Goes through one effect, then to the end. */
async function runOf(effect: Effect): Promise<RunId> {
  const lead = await addLead(runtime)
  const program = buildProgram('step', {
    step: { block: once(effect), ways: { next: 'end' } },
    end: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  const { scenarioId, versionId } = await putLive(runtime, program, { id: `missing-${runtime.newId()}` })
  const [entry] = program.entries
  if (!entry) throw new Error('no entry')
  const { node, to } = entry
  const way = { scenarioId, versionId, node, to, reentry: { kind: 'always' }, schedule: {} } as const
  const run = await inLead(runtime, lead, (session) => enter(session, way, { depth: 0 }))
  if (!run) throw new Error('not let in')
  expect(await goOn(runtime, run)).toMatchObject({ done: true })
  return run
}

describe('what a run names and is not there any more', () => {
  it.each<[string, Effect, string]>([
    [
      'a mail',
      { kind: 'message', channel: 'email', mail: 'gone', purpose: 'marketing' },
      'refused asset-missing',
    ],
    ['a list to be put on', { kind: 'list', list: 'gone', change: 'add' }, 'refused asset-missing'],
    ['a list to be taken off', { kind: 'list', list: 'gone', change: 'remove' }, 'refused asset-missing'],
    [
      'a colleague to be told',
      { kind: 'notify', to: { kind: 'user', user: NOBODY }, subject: '件名', body: '本文' },
      'refused no-colleague',
    ],
    [
      'an owner to be told',
      { kind: 'notify', to: { kind: 'owner' }, subject: '件名', body: '本文' },
      'refused no-colleague',
    ],
    [
      'a team for a call',
      {
        kind: 'callTask',
        to: { kind: 'roundRobin', team: 'gone' },
        priority: 'normal',
        script: '',
        dueIn: HOUR,
      },
      'passed',
    ],
    [
      'a team for a handoff',
      { kind: 'handoff', to: { kind: 'roundRobin', team: 'gone' }, note: '', answerIn: HOUR },
      'passed',
    ],
    ['a custom field', { kind: 'attribute', field: 'custom.gone', value: 'x' }, 'passed'],
  ])('%s lets the run go on, and its path says so [D8]', async (_, effect, why) => {
    const run = await runOf(effect)
    const path = await pathOf(runtime.db, run)
    expect(path.map((visit) => visit.node)).toEqual(['trigger', 'step', 'end'])
    const left = path[1]?.why
    expect(left?.kind === 'refused' ? `refused ${left.reason}` : left?.kind).toBe(why)
  })

  it('work for nobody waits in the queue of all', async () => {
    const to = { kind: 'roundRobin', team: 'gone' } as const
    const run = await runOf({ kind: 'callTask', to, priority: 'high', script: '確認', dueIn: HOUR })
    const tasks = await runtime.db<{ assignee_id: string | null }[]>`
      select assignee_id from tasks where run_id = ${run}`
    expect(tasks).toEqual([{ assignee_id: null }])
  })
})
