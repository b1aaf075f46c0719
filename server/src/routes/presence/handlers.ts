import type { presenceEndpoints } from '@shirube/contract'
import { scenarioById, userRows } from '@shirube/db'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'

/** What is done when somebody opens a scenario, goes on or leaves. */
export const presenceHandlers = ({
  runtime,
  presence,
}: ServerContext): Handlers<typeof presenceEndpoints> => ({
  async list({ params }) {
    found(await scenarioById(runtime.db, params.id))
    const present = presence.of(params.id)
    const users = present.size === 0 ? [] : await userRows(runtime.db)
    return {
      items: users.flatMap(({ id, name }) => {
        const doing = present.get(id)
        return doing === undefined ? [] : [{ user: id, name, doing }]
      }),
    }
  },
  async here({ params, body, caller }) {
    const { id: user } = colleague(caller)
    presence.here({ scenario: params.id, user, tab: params.tab }, body.doing)
  },
  async gone({ params, caller }) {
    const { id: user } = colleague(caller)
    presence.gone({ scenario: params.id, user, tab: params.tab })
  },
})
