import type { trackedPageEndpoints } from '@shirube/contract'
import { trackedPages } from '@shirube/db'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const FORTNIGHT_MS = 14 * 86_400_000
const MOST = 300

/** What is answered about the pages that the tracker reports. */
export const trackedPageHandlers = ({ runtime }: ServerContext): Handlers<typeof trackedPageEndpoints> => ({
  async list() {
    const rows = await trackedPages(runtime.db, runtime.clock.now() - FORTNIGHT_MS, MOST)
    return { items: rows.map(({ title, ...page }) => ({ ...page, ...(title !== null && { title }) })) }
  },
})
