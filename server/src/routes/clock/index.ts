import { moveClock } from '@shirube/db'
import { pokeEverybody } from '@shirube/runtime'
import { z } from 'zod'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { open } from '../../auth/policy.ts'

const body = z.strictObject({
  /** How far to move on, in milliseconds. */
  ms: z
    .number()
    .int()
    .min(0)
    .max(3660 * 86_400_000),
})

const policy = open('it exists only where the clock of a test is switched on')

/** `POST /dev/clock`: moves the clock of a test on and tells every run; not there in any other installation. */
export const clockRoutes: RoutePlugin =
  ({ runtime, testClock }) =>
  async (app) => {
    if (testClock !== true) return
    app.post<{ Body: z.infer<typeof body> }>(
      '/dev/clock',
      { schema: { body }, config: routeConfig(policy) },
      async (request) => {
        const offsetMs = await moveClock(runtime.db, request.body.ms)
        await runtime.clock.refresh()
        runtime.notifier.tell('clock')
        await pokeEverybody(runtime)
        return { offsetMs }
      },
    )
  }
