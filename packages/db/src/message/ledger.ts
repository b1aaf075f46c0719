import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A message to a lead as the ledger shows it. */
export interface LedgerRow {
  readonly id: string
  readonly state: string
  readonly reason: string | null
  readonly address: string
  readonly leadId: LeadId | null
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly companyName: string | null
  readonly mailId: string | null
  readonly mailName: string | null
  readonly scenarioId: string | null
  readonly scenarioName: string | null
  readonly createdAt: EpochMs
  readonly notBefore: EpochMs
  readonly settledAt: EpochMs | null
  readonly openedAt: EpochMs | null
  readonly clickedAt: EpochMs | null
  readonly machineAt: EpochMs | null
  readonly attempts: number
  readonly answer: string | null
}

const SHOWN = `
  select m.id, m.state, m.reason, m.address, l.id as "leadId", l.fields,
    coalesce((select c.name from companies c where c.id = l.company_id), l.fields ->> 'companyName') as "companyName",
    m.mail_id as "mailId", (select name from mails where id = m.mail_id) as "mailName",
    s.id as "scenarioId", s.name as "scenarioName", m.created_at as "createdAt", m.not_before as "notBefore",
    m.settled_at as "settledAt", m.opened_at as "openedAt", m.clicked_at as "clickedAt", m.machine_at as "machineAt",
    m.attempts, m.answer
  from messages m left join leads l on l.id = m.lead_id
  left join scenario_versions v on v.id = m.version_id left join scenarios s on s.id = v.scenario_id`

/** One message to a lead as the ledger shows it. */
export async function ledgerRow(db: Queryable, id: string): Promise<LedgerRow | undefined> {
  const [row] = await db<LedgerRow[]>`${db.unsafe(SHOWN)} where m.id = ${id} and m.purpose <> 'staff'`
  return row
}

/** Which part of the ledger is asked for, the newest first. */
export interface LedgerPage {
  /** Left out: every state. */
  readonly states?: readonly string[] | undefined
  readonly mail?: string | undefined
  /** The last row of the page before. */
  readonly after?: { readonly at: EpochMs; readonly id: string } | undefined
  readonly limit: number
}

/** The ids of a page: walked down an index of the mail's, of each state that is not the common one, or of all. */
function pageIds(db: Queryable, { states, mail, after, limit }: LedgerPage) {
  const earlier = after ? db`and (created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : db``
  const last = db`order by created_at desc, id desc limit ${limit}`
  const ofState = states ? db`and state = any(${[...states]}::text[])` : db``
  if (mail !== undefined)
    return db`select id, created_at from messages where mail_id = ${mail} and purpose <> 'staff' ${ofState} ${earlier} ${last}`
  if (!states || states.includes('accepted'))
    return db`select id, created_at from messages where purpose <> 'staff' ${ofState} ${earlier} ${last}`
  return db`
    select p.id, p.created_at from unnest(${[...states]}::text[]) as wanted(one) cross join lateral (
      select id, created_at from messages
      where state = wanted.one and state <> 'accepted' and purpose <> 'staff' ${earlier} ${last}) p ${last}`
}

/** A page of the messages to leads, newest first. */
export async function ledgerRows(db: Queryable, page: LedgerPage): Promise<readonly LedgerRow[]> {
  return await db<LedgerRow[]>`
    with page as (${pageIds(db, page)})
    ${db.unsafe(SHOWN)} where m.id in (select id from page) order by m.created_at desc, m.id desc`
}
