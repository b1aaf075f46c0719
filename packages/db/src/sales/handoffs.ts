import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

export type HandoffState = 'open' | 'held' | 'accepted' | 'rejected' | 'cancelled'

/** A handoff with the lead it is about. */
export interface HandoffRow extends LeadBriefRow {
  readonly handoffId: string
  readonly runId: RunId | null
  readonly scenarioId: string | null
  readonly scenarioName: string | null
  readonly handoffOwnerId: string | null
  readonly handoffOwnerName: string | null
  readonly note: string
  readonly reasons: unknown
  readonly state: HandoffState
  readonly answerBy: EpochMs
  readonly overdueAt: EpochMs | null
  readonly heldUntil: EpochMs | null
  readonly reason: string | null
  readonly answeredAt: EpochMs | null
  readonly answeredByName: string | null
  readonly createdAt: EpochMs
}

/** The columns of `HandoffRow`, where `where` may follow. */
export const HANDOFF_SELECT = `
  select h.id as "handoffId", h.run_id as "runId", r.scenario_id as "scenarioId", s.name as "scenarioName",
    h.owner_id as "handoffOwnerId", o.name as "handoffOwnerName", h.note, h.reasons, h.state, h.answer_by as "answerBy",
    h.overdue_at as "overdueAt", h.held_until as "heldUntil", h.reason, h.answered_at as "answeredAt",
    a.name as "answeredByName", h.created_at as "createdAt", ${LEAD_BRIEF}
  from handoffs h join leads l on l.id = h.lead_id
    left join runs r on r.id = h.run_id left join scenarios s on s.id = r.scenario_id
    left join users o on o.id = h.owner_id left join users a on a.id = h.answered_by
  where true`

/** Which handoffs are asked for; those that wait for an answer unless a state is named. */
export interface HandoffFilter {
  readonly state?: HandoffState | undefined
  /** An id, or `none`. */
  readonly owner?: string | undefined
  readonly after?: { readonly at: EpochMs; readonly id: string } | undefined
  readonly limit: number
}

/** A page of handoffs, by when their answer is due. */
export async function handoffRows(db: Queryable, filter: HandoffFilter): Promise<readonly HandoffRow[]> {
  const { state, owner, after } = filter
  const mine =
    owner === undefined ? db`` : owner === 'none' ? db`and h.owner_id is null` : db`and h.owner_id = ${owner}`
  return await db<HandoffRow[]>`
    ${db.unsafe(HANDOFF_SELECT)} ${state === undefined ? db`and h.state in ('open', 'held')` : db`and h.state = ${state}`} ${mine}
    ${after ? db`and (h.answer_by, h.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : db``}
    order by h.answer_by, h.id limit ${filter.limit}`
}

export async function handoffById(db: Queryable, id: string): Promise<HandoffRow | undefined> {
  const [row] = await db<HandoffRow[]>`${db.unsafe(HANDOFF_SELECT)} and h.id = ${id}`
  return row
}

/** A handoff as it stands under the lead's lock. */
export interface LockedHandoff {
  readonly key: string
  readonly leadId: LeadId
  readonly state: HandoffState
}

export async function lockHandoff(tx: Tx, id: string): Promise<LockedHandoff | undefined> {
  const [row] = await tx<LockedHandoff[]>`
    select key, lead_id as "leadId", state from handoffs where id = ${id} for update`
  return row
}

/** Whose handoff it is, read without a lock, so that the lead can be locked first. */
export async function leadOfHandoff(db: Queryable, id: string): Promise<LeadId | undefined> {
  const [row] = await db<{ leadId: LeadId }[]>`select lead_id as "leadId" from handoffs where id = ${id}`
  return row?.leadId
}

/** Notes the answer of sales. */
export async function answerHandoff(
  tx: Tx,
  id: string,
  answer: {
    readonly state: HandoffState
    readonly reason?: string | undefined
    readonly heldUntil?: EpochMs | undefined
    readonly by?: string | undefined
    readonly now: EpochMs
  },
): Promise<void> {
  await tx`
    update handoffs set state = ${answer.state}, reason = ${answer.reason ?? null}, held_until = ${answer.heldUntil ?? null},
      overdue_at = null, answered_at = ${answer.now}, answered_by = ${answer.by ?? null} where id = ${id}`
}

/** Gives a handoff that waits for an answer to somebody, or to nobody; false when it was answered. */
export async function assignHandoff(tx: Tx, id: string, owner: string | null): Promise<boolean> {
  const rows = await tx`
    update handoffs set owner_id = ${owner} where id = ${id} and state in ('open', 'held') returning 1`
  return rows.length > 0
}
