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
      if (changed.length > 0) runtime.notifier.tell('counts')
      return false
    },
  })
