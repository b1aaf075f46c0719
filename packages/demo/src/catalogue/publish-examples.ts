import { readFile } from 'node:fs/promises'
import { type Actor, scenarioById } from '@shirube/db'
import { asId, type ScenarioId } from '@shirube/kernel'
import { importScenario, publishScenario, type Runtime } from '@shirube/runtime'

const EXAMPLES = new URL('../../../../examples/', import.meta.url)

/** The scenarios of the demo, by the names of their files. */
export const EXAMPLE_SCENARIOS = [
  { id: 'whitepaper-follow-up', name: '資料ダウンロード後のフォロー' },
  { id: 'mql-handoff', name: 'MQLの引き渡し' },
  { id: 'welcome', name: 'ウェルカム' },
] as const

/** Publishes the examples as their first version; one that is live already stays as it is. */
export async function publishExamples(runtime: Runtime, actor: Actor): Promise<void> {
  for (const { id, name } of EXAMPLE_SCENARIOS) {
    if ((await scenarioById(runtime.db, asId<ScenarioId>(id)))?.liveVersionId) continue
    const file = await readFile(new URL(`${id}.scenario.json`, EXAMPLES), 'utf8')
    const drawing = { id, name, scenario: JSON.parse(file) as unknown }
    const { revision } = await importScenario(runtime, drawing, actor)
    const done = await publishScenario(runtime, { id, revision }, actor)
    if (done.kind === 'refused')
      throw new Error(`${id} cannot be published: ${JSON.stringify(done.diagnostics)}`)
  }
}
