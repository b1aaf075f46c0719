import { buildProgram } from '@shirube/engine/testing'
import { ingest, registerRunLabels } from '@shirube/runtime'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '@shirube/runtime/testing'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quietSdk } from './testing/quiet.ts'
import { openRunWorld } from './testing/run-world.ts'

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

it('an operator finds the runs of a scenario in Temporal itself, and nothing about a person', async () => {
  expect(await registerRunLabels(env.client, 'default')).toBe(true)
  expect(await registerRunLabels(env.client, 'default')).toBe(true)
  const program = buildProgram('e', { e: { block: [{ op: 'end', outcome: 'finished' }] } })
  const start = { kind: 'event', match: { kind: 'seminar.attended' } } as const
  await putLive(
    runtime,
    { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) },
    {
      id: 'labelled',
    },
  )
  const lead = await addLead(runtime)
  await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
  const world = await openRunWorld(runtime, env, { labelled: true })
  await world.worker.runUntil(async () => {
    await world.deliver()
    const handle = env.client.workflow.getHandle(`labelled:${lead}:1`)
    await handle.result()
    const { searchAttributes } = await handle.describe()
    const [run] = await runtime.db<{ version_id: string }[]>`select version_id from runs`
    expect(searchAttributes).toMatchObject({
      ShirubeScenario: ['labelled'],
      ShirubeVersion: [run?.version_id],
    })
    const own = Object.keys(searchAttributes).filter((name) => name.startsWith('Shirube'))
    expect(own).toHaveLength(2)
  })
})
