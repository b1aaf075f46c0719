import type { CompanyId, EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

export type DealState = 'open' | 'won' | 'lost'

/** A deal with the lead it is made with. */
export interface DealRow extends LeadBriefRow {
  readonly dealId: string
  readonly name: string
  readonly state: DealState
  readonly amount: number | null
  readonly reason: string | null
  readonly openedAt: EpochMs
  readonly closedAt: EpochMs | null
}

const SELECT = `
  select d.id as "dealId", d.name, d.state, d.amount, d.reason, d.opened_at as "openedAt", d.closed_at as "closedAt",
    ${LEAD_BRIEF}
  from deals d join leads l on l.id = d.lead_id
  where true`

/** Which deals are asked for. */
export interface DealFilter {
  readonly state?: DealState | undefined
  readonly lead?: LeadId | undefined
  readonly company?: CompanyId | undefined
  /** Only what was won or lost since then; open ones are always among them. */
  readonly since?: EpochMs | undefined
  readonly limit: number
}

/** Deals, the one changed last first. */
export async function dealRows(db: Queryable, filter: DealFilter): Promise<readonly DealRow[]> {
  const { state, lead, company, since, limit } = filter
  return await db<DealRow[]>`
    ${db.unsafe(SELECT)} ${state === undefined ? db`` : db`and d.state = ${state}`}
      ${lead === undefined ? db`` : db`and d.lead_id = ${lead}`}
      ${company === undefined ? db`` : db`and l.company_id = ${company}`}
      ${since === undefined ? db`` : db`and (d.state = 'open' or d.closed_at >= ${since}::timestamptz)`}
    order by coalesce(d.closed_at, d.opened_at) desc, d.id limit ${limit}`
}

export async function dealById(db: Queryable, id: string): Promise<DealRow | undefined> {
  const [row] = await db<DealRow[]>`${db.unsafe(SELECT)} and d.id = ${id}`
  return row
}

/** Whose deal it is, read without a lock, so that the lead can be locked first. */
export async function leadOfDeal(db: Queryable, id: string): Promise<LeadId | undefined> {
  const [row] = await db<{ leadId: LeadId }[]>`select lead_id as "leadId" from deals where id = ${id}`
  return row?.leadId
}

/** A deal that is begun. */
export interface NewDeal {
  readonly id: string
  readonly lead: LeadId
  readonly handoff?: string | undefined
  readonly name: string
  readonly amount?: number | undefined
  readonly by?: string | undefined
}

export async function insertDeal(tx: Tx, deal: NewDeal, now: EpochMs): Promise<void> {
  await tx`insert into deals ${tx({
    id: deal.id,
    lead_id: deal.lead,
    handoff_id: deal.handoff ?? null,
    name: deal.name,
    amount: deal.amount ?? null,
    opened_at: now,
    opened_by: deal.by ?? null,
  })}`
}

/** What becomes of a deal; the amount stays where none is given. */
export async function updateDeal(
  tx: Tx,
  id: string,
  change: {
    readonly state: DealState
    readonly amount?: number | undefined
    readonly reason?: string | undefined
    readonly now: EpochMs
  },
): Promise<void> {
  const { state, amount, reason, now } = change
  await tx`
    update deals set state = ${state}, amount = coalesce(${amount ?? null}::bigint, amount), reason = ${reason ?? null},
      closed_at = ${state === 'open' ? null : now} where id = ${id}`
}

/** How many deals there are of a state, and what they amount to. */
export interface DealTally {
  readonly state: DealState
  readonly count: number
  readonly amount: number
}

/** The open deals, and those that were won and lost since then. */
export async function dealTallies(db: Queryable, since: EpochMs): Promise<readonly DealTally[]> {
  return await db<DealTally[]>`
    select state, count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount from deals
    where state = 'open' or closed_at >= ${since}::timestamptz group by state`
}

/** Why deals were lost since then, the most frequent reason first. */
export async function lossReasons(
  db: Queryable,
  since: EpochMs,
): Promise<readonly { readonly reason: string; readonly count: number }[]> {
  return await db<{ reason: string; count: number }[]>`
    select reason, count(*)::int as count from deals
    where state = 'lost' and closed_at >= ${since}::timestamptz and reason is not null
    group by reason order by count desc, reason limit 5`
}
