import { foldCounts } from '@shirube/db'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'

/** Adds up the live counts each second, so that no advance ever waits for a hot row. */
export const startCountFolder = (runtime: Runtime): Loop =>
  startLoop({
    name: 'count folder',
    pollMs: 1_000,
    log: runtime.log,
    round: async () => {
      const changed = await foldCounts(runtime.db, runtime.clock.now())
      for (const version of changed) runtime.notifier.tell('counts', version)
      return false
    },
  })
