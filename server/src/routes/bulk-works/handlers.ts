import { type BulkDeed, type BulkWork, type bulkEndpoints, bulkWorkSchema } from '@shirube/contract'
import type { Actor } from '@shirube/db'
import { type BulkWho, type BulkWorkRow, bulkWorkList } from '@shirube/db/bulk'
import type { EpochMs, Localised } from '@shirube/kernel'
import { erasureStart, startBulkWork, undoBulkWork } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

function stateOf(row: BulkWorkRow, now: EpochMs): Pick<BulkWork, 'work' | 'state' | 'startsAt'> {
  const work = bulkWorkSchema.parse(row.work)
  const startsAt = erasureStart(work, row.createdAt)
  if (startsAt === undefined) return { work, state: row.state }
  return { work, startsAt, state: row.state === 'running' && now < startsAt ? 'waiting' : row.state }
}

const present = (row: BulkWorkRow, now: EpochMs): BulkWork => ({
  id: row.id,
  ...stateOf(row, now),
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
    present(found((await bulkWorkList(runtime.db, id))[0]), runtime.clock.now())
  const start = async (asked: { readonly who: BulkWho; readonly work: BulkDeed }, actor: Actor) =>
    await shown(await startBulkWork(runtime, asked, actor))
  return {
    async list() {
      const now = runtime.clock.now()
      return { items: (await bulkWorkList(runtime.db)).map((row) => present(row, now)) }
    },
    show: ({ params }) => shown(params.id),
    start: ({ body, actor }) => start(body, actor),
    erase: ({ body, actor }) => start({ who: body.who, work: { kind: 'erase' } }, actor),
    async undo({ params, actor }) {
      await undoBulkWork(runtime, params.id, actor)
      return await shown(params.id)
    },
  }
}
