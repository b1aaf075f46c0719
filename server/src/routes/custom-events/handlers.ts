import type { CustomEvent, customEventEndpoints } from '@shirube/contract'
import { type CustomEventListRow, customEventList, deleteCustomEvent, putCustomEvent } from '@shirube/db'
import { assetHandlers } from '../../app/asset-change.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const present = (row: CustomEventListRow): CustomEvent => ({
  ...row,
  fields: row.fields as CustomEvent['fields'],
})

/** What is done about custom events. */
export function customEventHandlers(context: ServerContext): Handlers<typeof customEventEndpoints> {
  const { put, remove } = assetHandlers(context, {
    kind: 'custom-event',
    read: customEventList,
    write: putCustomEvent,
    remove: deleteCustomEvent,
    live: true,
    refersBy: (id) => [id, `custom.${id}`],
  })
  return {
    list: async () => ({ items: (await customEventList(context.runtime.db)).map(present) }),
    put: async (call) => present(await put(call)),
    remove,
  }
}
