import type { Acquired, acquisitionEndpoints } from '@shirube/contract'
import { organisationRow } from '@shirube/db'
import { type AcquiredRow, acquiredByImport, acquiredBySource } from '@shirube/db/acquisition'
import { type CampaignRow, campaignList } from '@shirube/db/campaign'
import { localDate } from '@shirube/kernel/zone'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const DAY = 86_400_000
const MOST = 100

const present = ({ qualified, ...row }: AcquiredRow): Acquired => ({
  ...row,
  ...(qualified !== null && { qualified }),
})

/** A campaign counts whom it reached, however far they have come since. */
function presentCampaign({ id, name, cost, figures }: CampaignRow): Acquired {
  const { reached = 0, responded = 0, achieved = 0, wonDeals = 0, wonAmount = 0, importCost = 0 } = figures
  const people = reached + responded + achieved
  return { id, name, people, cost: (cost ?? 0) + importCost, deals: wonDeals, amount: wonAmount }
}

/** What people cost to win, and what came of it. */
export function acquisitionHandlers({
  runtime: { db, clock },
}: ServerContext): Handlers<typeof acquisitionEndpoints> {
  const sinceOf = (days: number | undefined) => (days === undefined ? undefined : clock.now() - days * DAY)
  return {
    async sources({ query: { days } }) {
      return { items: (await acquiredBySource(db, { since: sinceOf(days), limit: MOST })).map(present) }
    },
    async imports({ query: { days } }) {
      return { items: (await acquiredByImport(db, { since: sinceOf(days), limit: MOST })).map(present) }
    },
    async campaigns({ query: { days } }) {
      const since = sinceOf(days)
      const { timeZone } = found(await organisationRow(db))
      const first = since === undefined ? '' : localDate(since, timeZone)
      const rows = (await campaignList(db)).filter(({ endsOn }) => endsOn >= first).map(presentCampaign)
      return { items: rows.toSorted((a, b) => b.cost - a.cost || b.amount - a.amount).slice(0, MOST) }
    },
  }
}
