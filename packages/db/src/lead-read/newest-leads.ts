import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { filteredLeads, LEAD_ROW, type LeadFilter, type LeadListRow } from './lead-list.ts'

/** A page of leads, those that were added last before the rest; `after` is the last of the page before. */
export async function newestLeads(
  db: Queryable,
  filter: LeadFilter,
  page: {
    readonly after?: { readonly createdAt: EpochMs; readonly id: string } | undefined
    readonly limit: number
  },
): Promise<readonly LeadListRow[]> {
  const { after, limit } = page
  const behind =
    after === undefined
      ? db``
      : db`and l.created_at <= ${after.createdAt} and (l.created_at < ${after.createdAt} or l.id < ${after.id}::uuid)`
  return await db<LeadListRow[]>`
    select ${db.unsafe(LEAD_ROW)} from leads l where ${filteredLeads(db, filter)} ${behind}
    order by l.created_at desc, l.id desc limit ${limit}`
}
