import type { handoffEndpoints } from '@shirube/contract'
import { handoffById, handoffRows } from '@shirube/db'
import { answerHandoff, assignHandoff, loadAssets } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { pageFrom, readCursor, writeCursor } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'
import { presentHandoff } from './present.ts'
import { readBoard } from './read-board.ts'

/** What is done about handoffs. */
export function handoffHandlers({ runtime }: ServerContext): Handlers<typeof handoffEndpoints> {
  const { db } = runtime
  const show = async (id: string) =>
    await presentHandoff(db, found(await handoffById(db, id)), await loadAssets(db))
  return {
    async list({ query, caller }) {
      const { state, owner, limit } = query
      const cursor = readCursor(query.after, 1)
      const rows = await handoffRows(db, {
        state,
        owner: owner === 'me' ? colleague(caller).id : owner,
        limit: limit + 1,
        after: cursor && { at: cursor.numbers[0] ?? 0, id: cursor.id },
      })
      const assets = await loadAssets(db)
      const handoffs = await Promise.all(rows.map((row) => presentHandoff(db, row, assets)))
      return pageFrom(handoffs, limit, (handoff) => writeCursor([handoff.answerBy, handoff.id]))
    },
    board: ({ query, caller }) =>
      readBoard(runtime, query.owner === 'me' ? colleague(caller).id : query.owner),
    show: ({ params }) => show(params.id),
    async assign({ params, body, actor }) {
      await assignHandoff(runtime, { handoff: params.id, user: body.user }, actor)
      return await show(params.id)
    },
    async answer({ params, body, actor, idempotencyKey }) {
      const asked = { handoff: params.id, answer: body, key: idempotencyKey }
      const changed = await answerHandoff(runtime, asked, actor)
      return { changed, handoff: await show(params.id) }
    },
  }
}
