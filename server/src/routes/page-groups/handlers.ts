import type { PageGroup, pageGroupEndpoints } from '@shirube/contract'
import { deletePageGroup, type PageGroupListRow, pageGroupList, putPageGroup } from '@shirube/db'
import { assetHandlers } from '../../app/asset-change.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const present = (row: PageGroupListRow): PageGroup => ({ ...row, patterns: [...row.patterns] })

/** What is done about page groups. */
export function pageGroupHandlers(context: ServerContext): Handlers<typeof pageGroupEndpoints> {
  const { put, remove } = assetHandlers(context, {
    kind: 'page-group',
    read: pageGroupList,
    write: putPageGroup,
    remove: deletePageGroup,
    live: true,
  })
  return {
    list: async () => ({ items: (await pageGroupList(context.runtime.db)).map(present) }),
    put: async (call) => present(await put(call)),
    remove,
  }
}
