import { type RunUnderWay, runsAnywhere } from '@shirube/db'
import type { Runtime } from '../runtime.ts'
import { controlMany } from './control-many.ts'

const PAGE = 500

/**
 * Has every run that is not held look at the clock. A poke counts only with a place in the lead's history, so each
 * lead is told to go on, which nobody needs to be who was not held. For tests that move the clock.
 */
export async function pokeEverybody(runtime: Runtime): Promise<void> {
  let page: readonly RunUnderWay[] = await runsAnywhere(runtime.db, undefined, PAGE)
  while (page.length > 0) {
    await controlMany(runtime, page, {
      cause: { kind: 'job', id: 'clock' },
      eventFor: (run) => ({ kind: 'control.resumed', payload: { run: run.id, reason: 'clock' } }),
    })
    page = await runsAnywhere(runtime.db, page.at(-1)?.id, PAGE)
  }
}
