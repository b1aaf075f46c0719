import { readdir, readFile } from 'node:fs/promises'
import { Worker } from '@temporalio/worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { workflowBundle } from './bundle.ts'
import { quietSdk } from './testing/quiet.ts'
import { HISTORIES } from './testing/record-history.ts'

interface Recorded {
  readonly name: string
  readonly history: unknown
}

const recorded = async (): Promise<readonly Recorded[]> => {
  const names = (await readdir(HISTORIES)).filter((name) => name.endsWith('.json')).sort()
  return await Promise.all(
    names.map(async (name) => ({
      name,
      history: JSON.parse(await readFile(`${HISTORIES}${name}`, 'utf8')) as unknown,
    })),
  )
}

describe('the histories of released runs', () => {
  beforeAll(() => quietSdk())

  it('are there for every shape: local and regular advances, pokes, timers, calls, a renewal', async () => {
    expect((await recorded()).map(({ name }) => name.replace('.json', ''))).toEqual(
      expect.arrayContaining(['journey', 'call', 'regular', 'outside', 'renewed']),
    )
  })

  it('replay on the workflow of today', async () => {
    const bundle = await workflowBundle()
    for (const { name, history } of await recorded()) {
      await expect(
        Worker.runReplayHistory({ workflowBundle: bundle }, history, name),
      ).resolves.toBeUndefined()
    }
  })

  it('are refused when the workflow would have gone another way', async () => {
    const first = (await recorded()).find(({ name }) => name === 'journey.json')
    const text = JSON.stringify(first?.history).replaceAll(
      'EVENT_TYPE_TIMER_STARTED',
      'EVENT_TYPE_TIMER_CANCELED',
    )
    const replay = Worker.runReplayHistory(
      { workflowBundle: await workflowBundle() },
      JSON.parse(text),
      'bent',
    )
    await expect(replay).rejects.toThrow()
  })
})
