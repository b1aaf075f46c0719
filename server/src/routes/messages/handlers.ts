import type { messageEndpoints } from '@shirube/contract'
import { ledgerRow, ledgerRows } from '@shirube/db'
import { settleDoubt } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { pageFrom, readCursor, writeCursor } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { LEDGER_STATES, presentMessage } from './present.ts'

/** What is done about the ledger of messages. */
export const messageHandlers = ({ runtime }: ServerContext): Handlers<typeof messageEndpoints> => ({
  async list({ query }) {
    const { state, mail, limit } = query
    const cursor = readCursor(query.after, 1)
    const [at = 0] = cursor?.numbers ?? []
    const rows = await ledgerRows(runtime.db, {
      states: state && LEDGER_STATES[state],
      mail,
      after: cursor && { at, id: cursor.id },
      limit: limit + 1,
    })
    return pageFrom(rows.map(presentMessage), limit, (message) => writeCursor([message.at, message.id]))
  },
  async settle({ params, body, actor }) {
    await settleDoubt(runtime, params.id, { verdict: body.verdict, actor })
    return presentMessage(found(await ledgerRow(runtime.db, params.id)))
  },
})
