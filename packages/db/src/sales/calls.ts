import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

/** A call with the lead it is about. */
export interface CallRow extends LeadBriefRow {
  readonly callId: string
  readonly key: string
  readonly runId: RunId | null
  readonly scenarioId: string | null
  readonly scenarioName: string | null
  readonly assigneeId: string | null
  readonly assigneeName: string | null
  readonly priority: 'high' | 'normal'
  readonly script: string
  readonly state: 'open' | 'done' | 'cancelled'
  readonly dueAt: EpochMs
  readonly overdueAt: EpochMs | null
  readonly outcome: string | null
  readonly answer: Readonly<Record<string, unknown>> | null
  readonly doneAt: EpochMs | null
  readonly doneByName: string | null
}

const SELECT = `
  select t.id as "callId", t.key, t.run_id as "runId", r.scenario_id as "scenarioId", s.name as "scenarioName",
    t.assignee_id as "assigneeId", a.name as "assigneeName", t.priority, t.script, t.state, t.due_at as "dueAt",
    t.overdue_at as "overdueAt", t.outcome, t.answer, t.done_at as "doneAt", d.name as "doneByName", ${LEAD_BRIEF}
  from tasks t join leads l on l.id = t.lead_id
    left join runs r on r.id = t.run_id left join scenarios s on s.id = r.scenario_id
    left join users a on a.id = t.assignee_id left join users d on d.id = t.done_by
  where t.kind = 'call'`

/** Which calls are asked for. `assignee`: an id, or `none` for those that nobody has taken. */
export interface CallFilter {
  readonly state: CallRow['state']
  readonly assignee?: string | undefined
  readonly after?: { readonly urgent: boolean; readonly at: EpochMs; readonly id: string } | undefined
  readonly limit: number
}

/** A page of the queue: the urgent first, then by when they are due. What is over: newest first is left to the caller. */
export async function callRows(db: Queryable, filter: CallFilter): Promise<readonly CallRow[]> {
  const { assignee, after } = filter
  const mine =
    assignee === undefined
      ? db``
      : assignee === 'none'
        ? db`and t.assignee_id is null`
        : db`and t.assignee_id = ${assignee}`
  const rest = after
    ? db`and (t.priority <> 'high', t.due_at, t.id) > (${!after.urgent}, ${after.at}::timestamptz, ${after.id}::uuid)`
    : db``
  return await db<CallRow[]>`
    ${db.unsafe(SELECT)} and t.state = ${filter.state} ${mine} ${rest}
    order by t.priority <> 'high', t.due_at, t.id limit ${filter.limit}`
}

export async function callById(db: Queryable, id: string): Promise<CallRow | undefined> {
  const [row] = await db<CallRow[]>`${db.unsafe(SELECT)} and t.id = ${id}`
  return row
}

/** Gives an open call to somebody, or back to the queue; false when it is no longer open. */
export async function assignCall(tx: Tx, id: string, user: string | null): Promise<boolean> {
  const rows = await tx`
    update tasks set assignee_id = ${user} where id = ${id} and kind = 'call' and state = 'open' returning 1`
  return rows.length > 0
}

/** Takes a call that nobody has taken; false when somebody was quicker or it is no longer open. */
export async function claimCall(tx: Tx, id: string, user: string): Promise<boolean> {
  const rows = await tx`
    update tasks set assignee_id = ${user}
    where id = ${id} and kind = 'call' and state = 'open' and (assignee_id is null or assignee_id = ${user}) returning 1`
  return rows.length > 0
}

/** A call as it stands under the lead's lock. */
export interface LockedCall {
  readonly key: string
  readonly leadId: LeadId
  readonly state: CallRow['state']
}

export async function lockCall(tx: Tx, id: string): Promise<LockedCall | undefined> {
  const [row] = await tx<LockedCall[]>`
    select key, lead_id as "leadId", state from tasks where id = ${id} and kind = 'call' for update`
  return row
}

/** Whose call it is, read without a lock, so that the lead can be locked first. */
export async function leadOfCall(db: Queryable, id: string): Promise<LeadId | undefined> {
  const [row] = await db<
    { leadId: LeadId }[]
  >`select lead_id as "leadId" from tasks where id = ${id} and kind = 'call'`
  return row?.leadId
}

/** Notes what came of a call; with a new time it stays open. */
export async function answerCall(
  tx: Tx,
  id: string,
  answer: {
    readonly outcome: string
    readonly fields: Readonly<Record<string, unknown>>
    readonly callBackAt?: EpochMs | undefined
    readonly by?: string | undefined
    readonly now: EpochMs
  },
): Promise<void> {
  const fields = tx.json(answer.fields as never)
  if (answer.callBackAt !== undefined) {
    await tx`
      update tasks set outcome = ${answer.outcome}, answer = ${fields}, due_at = ${answer.callBackAt}, overdue_at = null
      where id = ${id}`
    return
  }
  await tx`
    update tasks set state = 'done', outcome = ${answer.outcome}, answer = ${fields}, done_at = ${answer.now},
      done_by = ${answer.by ?? null} where id = ${id}`
}
