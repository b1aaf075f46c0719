import type { LeadId, RunId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { deleteRowsOfLeads } from './delete-rows-of-leads.ts'
import type { TABLES_OF_LEAD, TableOfLead } from './tables-of-lead.ts'

/** The runs of a lead that have not ended. */
export async function openRunsOf(db: Queryable, lead: LeadId): Promise<readonly RunId[]> {
  const rows = await db<{ id: RunId }[]>`
    select id from runs where lead_id = ${lead} and status <> 'ended' order by id`
  return rows.map(({ id }) => id)
}

/** Messages to a lead that may still be on their way. */
export async function messagesUnderWay(db: Queryable, lead: LeadId): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from messages where lead_id = ${lead} and state in ('claimed', 'data_started')`
  return row?.n ?? 0
}

type Stripped = { [T in TableOfLead]: (typeof TABLES_OF_LEAD)[T] extends 'strip' ? T : never }[TableOfLead]

const strip: Readonly<Record<Stripped, (tx: Tx, ids: readonly LeadId[]) => Promise<unknown>>> = {
  deals: (tx, ids) => tx`update deals set name = '', reason = null where lead_id = any(${ids}::uuid[])`,
  // What has not gone by now never will; what has stays in the figures of its mail.
  // Words that were written to this person alone go with them.
  messages: (tx, ids) => tx`
    with letters as (
      delete from mail_versions v using messages m
      where m.lead_id = any(${ids}::uuid[]) and m.mail_version_id = v.id and v.mail_id = 'letter:' || v.id)
    update messages set lead_id = null, run_id = null, address = '', content = null, answer = null, queue_id = null,
      state = case when state in ('queued', 'deferred') then 'suppressed' else state end,
      reason = case when state in ('queued', 'deferred') then 'lead-gone' else reason end
    where lead_id = any(${ids}::uuid[])`,
  import_rows: (tx, ids) => tx`
    update import_rows set cells = '[]', issues = '[]', lead_id = null where lead_id = any(${ids}::uuid[])`,
}

/**
 * Erases a person: the record, what was merged into it, and all that hangs on it. What stays is a number in the
 * figures; refusals of an address stay by its hash. The lead's lock must be held, its runs must have ended.
 */
export async function eraseLead(tx: Tx, lead: LeadId): Promise<void> {
  const rows = await tx<{ id: LeadId }[]>`select id from leads where id = ${lead} or merged_into = ${lead}`
  const ids = rows.map(({ id }) => id)
  await tx`
    delete from message_links where message_id in (select id from messages where lead_id = any(${ids}::uuid[]))`
  await tx`delete from mail_hits where message_id in (select id from messages where lead_id = any(${ids}::uuid[]))`
  await tx`delete from hits where visitor_id in (select id from visitors where lead_id = any(${ids}::uuid[]))`
  await tx`
    delete from pending_submissions where email in (
      select value from identities where kind = 'email' and lead_id = any(${ids}::uuid[]))`
  await deleteRowsOfLeads(tx, ids)
  for (const stripRows of Object.values(strip)) await stripRows(tx, ids)
  await tx`delete from lead_merges where survivor_id = any(${ids}::uuid[]) or merged_id = any(${ids}::uuid[])`
  await tx`
    update audit_log set before = null, after = null where subject_kind = 'lead' and subject_id = any(${ids}::text[])`
  await tx`delete from leads where id = any(${ids}::uuid[])`
}
