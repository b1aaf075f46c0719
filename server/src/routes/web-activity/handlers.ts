import type { webActivityEndpoints } from '@shirube/contract'
import { addressTable, guessedCompanies } from '@shirube/db/address-range'
import { type ActivitySpan, activeCompanies, activePeople, readPages } from '@shirube/db/web-activity'
import { presentCompanyGuess } from '../../app/present-company-guess.ts'
import { presentLeadBrief } from '../../app/present-lead.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const DAY = 86_400_000
const MOST = 100

/** What is read on the web site: one statement each. */
export function webActivityHandlers({
  runtime: { db, clock, live },
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
    async guesses({ query: { days } }) {
      const { organisation } = await live.current(db)
      const span = { ...spanOf(days), own: organisation.settings.ownNetworks }
      const [table, rows] = await Promise.all([addressTable(db), guessedCompanies(db, span, MOST)])
      return {
        table: table !== undefined,
        items: rows.map((row) => {
          const { visitors, visits, views, lastAt } = row
          return { ...presentCompanyGuess(row), visitors, visits, views, lastAt }
        }),
      }
    },
    async pages({ query: { days } }) {
      const rows = await readPages(db, spanOf(days), MOST)
      return { items: rows.map(({ title, ...row }) => ({ ...row, ...(title !== null && { title }) })) }
    },
  }
}
