import type { callEndpoints } from '@shirube/contract'
import { callById, callRows } from '@shirube/db'
import { afterCall, completeCall, giveCall, takeCall } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { pageFrom, readCursor, writeCursor } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'
import { presentCall } from './present.ts'

/** What is done about calls. */
export function callHandlers({ runtime }: ServerContext): Handlers<typeof callEndpoints> {
  const { db } = runtime
  const show = async (id: string) => presentCall(found(await callById(db, id)))
  return {
    async list({ query, caller }) {
      const { state, assignee, limit } = query
      const cursor = readCursor(query.after, 2)
      const [urgent = 0, at = 0] = cursor?.numbers ?? []
      const rows = await callRows(db, {
        state,
        assignee: assignee === 'me' ? colleague(caller).id : assignee,
        limit: limit + 1,
        after: cursor && { urgent: urgent === 1, at, id: cursor.id },
      })
      return pageFrom(rows.map(presentCall), limit, (call) =>
        writeCursor([call.priority === 'high' ? 1 : 0, call.dueAt, call.id]),
      )
    },
    show: ({ params }) => show(params.id),
    ahead: async ({ params }) => ({ items: [...found(await afterCall(db, params.id))] }),
    async claim({ params, caller }) {
      await takeCall(runtime, params.id, colleague(caller).id)
      return await show(params.id)
    },
    async assign({ params, body, actor }) {
      await giveCall(runtime, { call: params.id, user: body.user }, actor)
      return await show(params.id)
    },
    async complete({ params, body, actor, idempotencyKey }) {
      const asked = { call: params.id, answer: body, key: idempotencyKey }
      const changed = await completeCall(runtime, asked, actor)
      return { changed, call: await show(params.id) }
    },
  }
}
