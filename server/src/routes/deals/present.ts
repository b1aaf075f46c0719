import type { Deal } from '@shirube/contract'
import type { DealRow } from '@shirube/db'
import { presentLeadBrief } from '../../app/present-lead.ts'

/** A deal with the lead it is made with. */
export const presentDeal = (row: DealRow): Deal => ({
  id: row.dealId,
  lead: presentLeadBrief(row),
  name: row.name,
  state: row.state,
  ...(row.amount !== null && { amount: row.amount }),
  ...(row.reason !== null && { reason: row.reason }),
  openedAt: row.openedAt,
  ...(row.closedAt !== null && { closedAt: row.closedAt }),
})
