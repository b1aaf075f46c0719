import type { userEndpoints } from '@shirube/contract'
import { userRows } from '@shirube/db'
import { changeUser } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentUser } from './present.ts'

/** What is done about colleagues. */
export const userHandlers = ({ runtime }: ServerContext): Handlers<typeof userEndpoints> => ({
  list: async () => ({ items: (await userRows(runtime.db)).map(presentUser) }),
  change: async ({ params, body, actor }) =>
    presentUser(await changeUser(runtime, { id: params.id, change: body }, actor)),
})
