import type { listEndpoints } from '@shirube/contract'
import { deleteList, type ListWithCount, listMembers, listsWithCounts, putList } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { changeListMembers, SYSTEM_LISTS } from '@shirube/runtime'
import { assetHandlers } from '../../app/asset-change.ts'
import { found } from '../../app/found.ts'
import { idCursor, pageFrom } from '../../app/paging.ts'
import { presentMember } from '../../app/present-members.ts'
import { groupUses } from '../../app/present-use.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const SYSTEM = {
  ja: 'このリストは製品が使うため、削除できません',
  en: 'The product itself uses this list: it cannot be removed',
} as const

/** A list that every organisation begins with: it stays, and stays an exclusion list. */
const isProducts = (list: ListWithCount | undefined): boolean =>
  list?.system === true && Object.hasOwn(SYSTEM_LISTS, list.id)

/** What is done about lists. */
export function listHandlers(context: ServerContext): Handlers<typeof listEndpoints> {
  const { db } = context.runtime
  const { put, remove } = assetHandlers(context, {
    kind: 'list',
    read: listsWithCounts,
    async write(tx, list: Pick<ListWithCount, 'id' | 'name' | 'system'>, now) {
      const [before] = await listsWithCounts(tx, list.id)
      await putList(tx, { ...list, system: list.system || isProducts(before) }, now)
    },
    remove: deleteList,
    live: true,
  })
  return {
    list: async () => ({ items: [...(await listsWithCounts(db))] }),
    put,
    async remove(call) {
      if (isProducts((await listsWithCounts(db, call.params.id))[0])) throw new AppError('conflict', SYSTEM)
      return await remove(call)
    },
    async members({ params, query }) {
      found((await listsWithCounts(db, params.id))[0])
      const { limit, after } = query
      const rows = await listMembers(db, { id: params.id, after: idCursor(after), limit: limit + 1 })
      return pageFrom(rows.map(presentMember), limit, (member) => member.lead)
    },
    async uses({ params }) {
      found((await listsWithCounts(db, params.id))[0])
      return { items: await groupUses(db, { kind: 'list', id: params.id }) }
    },
    add: ({ params, body, actor }) =>
      changeListMembers(context.runtime, { list: params.id, leads: body.leads, change: 'add' }, actor),
    takeOff: ({ params, body, actor }) =>
      changeListMembers(context.runtime, { list: params.id, leads: body.leads, change: 'remove' }, actor),
  }
}
