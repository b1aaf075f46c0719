import type { hotLeadEndpoints } from '@shirube/contract'
import { countHotLeads, hotLeads } from '@shirube/db/hot-lead'
import { pageFrom, readCursor } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import { writeScoreCursor } from '../../app/score-cursor.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'
import { presentHotLeads } from './present.ts'

type Caller = Parameters<typeof colleague>[0]

const filterOf = (
  { owner, segment }: { readonly owner?: string | undefined; readonly segment?: string | undefined },
  caller: Caller,
) => ({ owner: owner === 'me' ? colleague(caller).id : owner, segment })

/** What is read of the hot list: a fixed number of statements a page, however many leads or points there are. */
export const hotLeadHandlers = ({ runtime }: ServerContext): Handlers<typeof hotLeadEndpoints> => ({
  async list({ query, caller }) {
    const { view, limit } = query
    const { rules } = await runtime.live.current(runtime.db)
    const { mql, hot } = rules.thresholds
    const stretch = view === 'hot' ? { from: hot } : { from: mql, below: hot }
    const cursor = readCursor(query.after, 1)
    const after = cursor && { total: cursor.numbers[0] ?? 0, id: cursor.id }
    const filter = filterOf(query, caller)
    const rows = await hotLeads(runtime.db, { filter, stretch }, { after, limit: limit + 1 })
    const page = pageFrom(rows, limit, ({ total, leadId: id }) => writeScoreCursor({ total, id }))
    return { ...page, items: await presentHotLeads(runtime, rules, page.items) }
  },
  async counts({ query, caller }) {
    const { rules } = await runtime.live.current(runtime.db)
    const { thresholds } = rules
    const counts = await countHotLeads(runtime.db, filterOf(query, caller), thresholds)
    return { ...counts, thresholds }
  },
})
