import { explainEvent } from '@shirube/audience'
import type { Activity, ToDo, Waiting } from '@shirube/contract'
import type { RecentEventRow, ThingsToDo, Waiting as WaitingRow } from '@shirube/db'
import { type Assets, inBoth } from '@shirube/runtime'
import { leadName } from '../../app/lead-name.ts'
import { presentLeadBrief } from '../../app/present-lead.ts'

function presentWaiting({ count, overdue, leadId, dueAt, fields, companyName }: WaitingRow): Waiting {
  if (leadId === null || dueAt === null) return { count, overdue }
  const company = companyName === null ? {} : { company: companyName }
  return { count, overdue, first: { lead: leadId, name: leadName(fields ?? {}), ...company, dueAt } }
}

/** What waits for a person now. */
export const presentToDo = (rows: ThingsToDo): ToDo => ({
  handoffs: presentWaiting(rows.handoffs),
  calls: presentWaiting(rows.calls),
  doubtful: {
    count: rows.doubtful,
    ...(rows.doubtfulSince !== null && { since: rows.doubtfulSince }),
  },
  undelivered: rows.undelivered,
  stuck: rows.stuck.map(({ id, name, count }) => ({ id, name, count })),
})

/** Something that a lead did just now, in words. */
export function presentActivity(row: RecentEventRow, assets: Assets): Activity {
  const { id, name, company } = presentLeadBrief(row)
  const { seq, kind, payload } = row
  return {
    seq,
    kind,
    at: row.occurredAt,
    lead: { id, name, ...(company !== undefined && { company }) },
    words: inBoth(assets, (context) => explainEvent({ kind, payload }, context)),
  }
}
