import { pathOf } from '@shirube/db'
import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId, RunId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '../../testing/index.ts'
import { goOn } from '../../testing/run-without-temporal.ts'
import { mergeLeads } from './merge-leads.ts'
import { undoMerge } from './undo-merge.ts'

const call: Block = [
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
const wait: Block = [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [{ match: { kind: 'store.visited' }, next: { port: 'heard' } }],
  },
]
const END: Block = [{ op: 'end', outcome: 'finished' }]
const built = buildProgram('call', {
  call: { block: call, ways: { next: 'wait' } },
  wait: { block: wait, ways: { heard: 'end' } },
  end: { block: END },
})
const program: Program = {
  ...built,
  entries: built.entries.map((entry) => ({
    ...entry,
    start: { kind: 'event', match: { kind: 'seminar.attended' } } as const,
  })),
}

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
  await putLive(runtime, program)
})
afterAll(() => runtime.close())

const runOf = async (lead: LeadId): Promise<RunId> => {
  const [row] = await runtime.db<{ id: RunId }[]>`select id from runs where lead_id = ${lead}`
  if (!row) throw new Error('was let in')
  return row.id
}
const begin = async () => {
  const lead = await addLead(runtime)
  await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
  const run = await runOf(lead)
  return { lead, run, played: await goOn(runtime, run) }
}
const visit = (lead: LeadId) => ingest(runtime, lead, { kind: 'store.visited', payload: { store: 's' } })
const path = async (run: RunId) =>
  (await pathOf(runtime.db, run)).map((one) => `${one.node}.${one.port ?? '-'}`)
const tasks = async (run: RunId) =>
  (await runtime.db<{ state: string }[]>`select state from tasks where run_id = ${run}`).map(
    (task) => task.state,
  )

describe('two leads who are merged in the middle of the same scenario', () => {
  it("go on as one: the survivor's run stays, the other's is taken out with what it asked for", async () => {
    const [a, b] = [await begin(), await begin()]
    await mergeLeads(runtime, { survivor: a.lead, merged: b.lead })
    expect((await goOn(runtime, b.run, { from: b.played })).done).toBe(true)
    expect(await tasks(b.run)).toEqual(['cancelled'])
    await visit(b.lead)
    expect((await goOn(runtime, a.run, { from: a.played })).done).toBe(true)
    expect(await path(a.run)).toEqual(['trigger.next', 'call.next', 'wait.heard', 'end.-'])
    const [row] = await runtime.db`select end_reason, entry from runs where id = ${b.run}`
    expect(row).toEqual({ end_reason: 'removed', entry: 2 })
  })

  it('and parted again, both go on from where they stood', async () => {
    const [a, b] = [await begin(), await begin()]
    const { merge } = await mergeLeads(runtime, { survivor: a.lead, merged: b.lead })
    expect((await goOn(runtime, b.run, { from: b.played })).done).toBe(true)
    await undoMerge(runtime, merge)
    expect(await tasks(b.run)).toEqual(['open'])
    const [row] = await runtime.db<{ workflow_id: string; entry: number; status: string }[]>`
      select workflow_id, entry, status from runs where id = ${b.run}`
    expect(row).toEqual({ workflow_id: `test:${b.lead}:1:${merge}`, entry: 1, status: 'waiting' })
    // The new workflow knows nothing: it begins as every workflow does.
    const revived = await goOn(runtime, b.run)
    expect(revived.done).toBe(false)
    await visit(b.lead)
    expect((await goOn(runtime, b.run, { from: revived })).done).toBe(true)
    expect(await path(b.run)).toEqual(['trigger.next', 'call.next', 'wait.heard', 'end.-'])
    expect((await goOn(runtime, a.run, { from: a.played })).done).toBe(false)
  })

  it('and parted before the other heard of it, nothing has happened to it', async () => {
    const [a, b] = [await begin(), await begin()]
    const { merge } = await mergeLeads(runtime, { survivor: a.lead, merged: b.lead })
    await undoMerge(runtime, merge)
    const still = await goOn(runtime, b.run, { from: b.played })
    expect(still.done).toBe(false)
    await visit(b.lead)
    expect((await goOn(runtime, b.run, { from: still })).done).toBe(true)
    expect(await path(b.run)).toEqual(['trigger.next', 'call.next', 'wait.heard', 'end.-'])
  })
})
