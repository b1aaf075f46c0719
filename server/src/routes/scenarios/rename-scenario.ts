import type { ScenarioBrief, scenarioEndpoints } from '@shirube/contract'
import { lockScenario, nameScenario } from '@shirube/db'
import type { Call } from '../../app/call.ts'
import { found } from '../../app/found.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'
import { brief } from './read.ts'

/** Gives a scenario another name or another place. */
export const renameScenario = (
  context: ServerContext,
  call: Call<typeof scenarioEndpoints.rename>,
): Promise<ScenarioBrief> =>
  changing(context, call, async (tx) => {
    const { id, name, folder } = found(await lockScenario(tx, call.params.id))
    await nameScenario(tx, id, call.body)
    const subject = { kind: 'scenario', id }
    const note = { action: 'scenario.renamed', subject, before: { name, folder }, after: call.body } as const
    return { answer: await brief(tx, id), note }
  })
