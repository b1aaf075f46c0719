import type { webActivityEndpoints } from '@shirube/contract'
import { type ActivitySpan, activeCompanies, activePeople, readPages } from '@shirube/db/web-activity'
import { presentLeadBrief } from '../../app/present-lead.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const DAY = 86_400_000
const MOST = 100

/** What known people read on the web site: one statement each. */
export function webActivityHandlers({
  runtime: { db, clock },
}: ServerContext): Handlers<typeof webActivityEndpoints> {
  const spanOf = (days: number): ActivitySpan => {
    const until = clock.now()
    return { from: until - days * DAY, until }
  }
  return {
    async people({ query: { days } }) {
      const rows = await activePeople(db, spanOf(days), MOST)
      return {
        items: rows.map((row) => {
          const { views, before, lastAt } = row
          return { ...presentLeadBrief(row), views, before, lastAt }
        }),
      }
    },
    companies: async ({ query: { days } }) => ({
      items: [...(await activeCompanies(db, spanOf(days), MOST))],
    }),
    async pages({ query: { days } }) {
      const rows = await readPages(db, spanOf(days), MOST)
      return { items: rows.map(({ title, ...row }) => ({ ...row, ...(title !== null && { title }) })) }
    },
  }
}
