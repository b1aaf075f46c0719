import { type BulkDeed, type BulkWork, type bulkEndpoints, bulkWorkSchema } from '@shirube/contract'
import type { Actor } from '@shirube/db'
import { type BulkWho, type BulkWorkRow, bulkWorkList } from '@shirube/db/bulk'
import type { Localised } from '@shirube/kernel'
import { startBulkWork, undoBulkWork } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const present = (row: BulkWorkRow): BulkWork => ({
  id: row.id,
  work: bulkWorkSchema.parse(row.work),
  state: row.state,
  people: row.people,
  done: row.done,
  changed: row.changed,
  undone: row.undone,
  ...(row.fault !== null && { fault: row.fault as Localised }),
  ...(row.byId !== null && { by: { id: row.byId, name: row.byName ?? '' } }),
  createdAt: row.createdAt,
  ...(row.endedAt !== null && { endedAt: row.endedAt }),
  ...(row.undoneAt !== null && { undoneAt: row.undoneAt }),
})

/** What is done about things done with many leads at once. */
export function bulkHandlers({ runtime }: ServerContext): Handlers<typeof bulkEndpoints> {
  const shown = async (id: string): Promise<BulkWork> =>
    present(found((await bulkWorkList(runtime.db, id))[0]))
  const start = async (asked: { readonly who: BulkWho; readonly work: BulkDeed }, actor: Actor) =>
    await shown(await startBulkWork(runtime, asked, actor))
  return {
    list: async () => ({ items: (await bulkWorkList(runtime.db)).map(present) }),
    show: ({ params }) => shown(params.id),
    start: ({ body, actor }) => start(body, actor),
    erase: ({ body, actor }) => start({ who: body.who, work: { kind: 'erase' } }, actor),
    async undo({ params, actor }) {
      await undoBulkWork(runtime, params.id, actor)
      return await shown(params.id)
    },
  }
}
