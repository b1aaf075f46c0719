import type { EpochMs, LeadId, NodeId, RunId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** A call to be made. */
export interface NewCallTask {
  readonly id: string
  readonly key: string
  readonly leadId: LeadId
  readonly runId: RunId
  readonly node: NodeId
  readonly assignee?: string
  readonly priority: 'high' | 'normal'
  readonly script: string
  readonly dueAt: EpochMs
}

export async function insertCallTask(tx: Tx, task: NewCallTask, now: EpochMs): Promise<void> {
  await tx`insert into tasks ${tx({
    id: task.id,
    key: task.key,
    kind: 'call',
    lead_id: task.leadId,
    run_id: task.runId,
    node: task.node,
    assignee_id: task.assignee ?? null,
    priority: task.priority,
    script: task.script,
    due_at: task.dueAt,
    created_at: now,
  })} on conflict (key) do nothing`
}

/** A lead given to sales. */
export interface NewHandoff {
  readonly id: string
  readonly key: string
  readonly leadId: LeadId
  readonly runId: RunId
  readonly node: NodeId
  readonly owner?: string
  readonly note: string
  readonly reasons: unknown
  readonly answerBy: EpochMs
}

export async function insertHandoff(tx: Tx, handoff: NewHandoff, now: EpochMs): Promise<void> {
  await tx`insert into handoffs ${tx({
    id: handoff.id,
    key: handoff.key,
    lead_id: handoff.leadId,
    run_id: handoff.runId,
    node: handoff.node,
    owner_id: handoff.owner ?? null,
    note: handoff.note,
    reasons: tx.json(handoff.reasons as never),
    answer_by: handoff.answerBy,
    created_at: now,
  })} on conflict (key) do nothing`
}

/** Marks a call or handoff as overdue; answers which it was, or undefined when it is no longer open. */
export async function markOverdue(
  tx: Tx,
  key: string,
  now: EpochMs,
): Promise<'call' | 'handoff' | undefined> {
  const call =
    await tx`update tasks set overdue_at = ${now} where key = ${key} and state = 'open' returning 1`
  if (call.length > 0) return 'call'
  const handoff =
    await tx`update handoffs set overdue_at = ${now} where key = ${key} and state in ('open', 'held') returning 1`
  return handoff.length > 0 ? 'handoff' : undefined
}

/** Takes back what a run that was taken out had asked of people. */
export async function cancelOpenWork(tx: Tx, run: RunId, now: EpochMs): Promise<void> {
  await tx`update tasks set state = 'cancelled', done_at = ${now} where run_id = ${run} and state = 'open'`
  await tx`update handoffs set state = 'cancelled', answered_at = ${now} where run_id = ${run} and state in ('open', 'held')`
}

/** The latest points of a lead with what they were given for: the reasons of a handoff (S12). */
export async function scoreReasons(tx: Tx, lead: LeadId, limit: number): Promise<readonly ScoreReason[]> {
  return await tx<ScoreReason[]>`
    select axis, points, rule_id as rule, rule_set as "ruleSet", subject, note, at, event_seq as "eventSeq" from score_entries
    where lead_id = ${lead} and points > 0 order by at desc, id desc limit ${limit}`
}

export interface ScoreReason {
  readonly axis: string
  readonly points: number
  readonly rule: string | null
  readonly ruleSet: number | null
  readonly subject: string | null
  readonly note: string | null
  readonly at: EpochMs
  readonly eventSeq: number | null
}
