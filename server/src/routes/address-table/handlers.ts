import type { addressTableEndpoints } from '@shirube/contract'
import { addressTable } from '@shirube/db/address-range'
import { dropAddressTable } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentAddressTable } from './present.ts'

/** What is done about the table of addresses. */
export const addressTableHandlers = ({ runtime }: ServerContext): Handlers<typeof addressTableEndpoints> => ({
  async show() {
    const table = await addressTable(runtime.db)
    return table ? { table: presentAddressTable(table) } : {}
  },
  async remove({ actor }) {
    await dropAddressTable(runtime, actor)
  },
})
