import type { duplicateEndpoints } from '@shirube/contract'
import { countDuplicates, type DuplicatePage, type DuplicateRow, duplicateList } from '@shirube/db/duplicates'
import { asId, type LeadId } from '@shirube/kernel'
import { tellDuplicate } from '@shirube/runtime'
import { pageFrom, readCursor, writeCursor } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentDuplicate } from './present.ts'

/** The records in a cursor are those of the last pair of the page before. */
function afterOf(after: string | undefined): DuplicatePage['after'] {
  const [head = '', tail] = after === undefined ? [] : [after.slice(0, after.lastIndexOf('~')), after]
  const last = readCursor(head === '' ? undefined : head, 1)
  const b = readCursor(tail?.slice(tail.lastIndexOf('~') + 1), 0)
  return last && b && { foundAt: last.numbers[0] ?? 0, a: last.id, b: b.id }
}

const cursorOf = ({ foundAt, a, b }: DuplicateRow): string => writeCursor([foundAt, a, b])

/** What is done about records that may be one person. */
export const duplicateHandlers = ({ runtime }: ServerContext): Handlers<typeof duplicateEndpoints> => ({
  async list({ query: { state, after, limit } }) {
    const rows = await duplicateList(runtime.db, { state, after: afterOf(after), limit: limit + 1 })
    const { items, next } = pageFrom(rows, limit, cursorOf)
    return { items: items.map(presentDuplicate), ...(next !== undefined && { next }) }
  },
  count: async () => ({ ...(await countDuplicates(runtime.db)) }),
  async decide({ params, body, actor }) {
    const leads = [asId<LeadId>(params.a), asId<LeadId>(params.b)] as const
    await tellDuplicate(runtime, { leads, state: body.state }, actor)
    return undefined
  },
})
