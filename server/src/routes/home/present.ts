import type { ToDo, Waiting } from '@shirube/contract'
import type { ThingsToDo, Waiting as WaitingRow } from '@shirube/db'
import { leadName } from '../../app/lead-name.ts'

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
