import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import { type Lease, leaseColumns } from './leases.ts'

/** What a message has come to, for now or for good. */
export interface MessageEnd extends Lease {
  readonly state: 'accepted' | 'deferred' | 'queued' | 'failed' | 'suppressed' | 'in_doubt'
  readonly reason?: string
  /** What the other side said. */
  readonly answer?: string
  readonly queueId?: string
  /** When it may be tried (again). */
  readonly notBefore?: EpochMs
  /** Whether the other side was asked at all. */
  readonly tried: boolean
}

const ANSWER_LENGTH = 500

/**
 * Writes down what messages have come to, under their fence. One that was given up as doubtful meanwhile takes a late
 * answer; one that somebody else holds, or that a person has settled, does not. Answers which were written, and
 * whose they are now.
 */
export async function settleMessages(
  tx: Tx,
  ends: readonly MessageEnd[],
  now: EpochMs,
): Promise<ReadonlyMap<string, LeadId | null>> {
  if (ends.length === 0) return new Map()
  const [ids, fences] = leaseColumns(ends)
  const rows = await tx<{ id: string; leadId: LeadId | null }[]>`
    update messages m set state = s.state, reason = s.reason, answer = coalesce(s.answer, m.answer),
      queue_id = coalesce(s.queue_id, m.queue_id), lease_until = null,
      not_before = coalesce(timestamptz 'epoch' + s.not_before * interval '1 millisecond', m.not_before),
      attempts = m.attempts + s.tried,
      tried_at = case when s.tried > 0 then coalesce(m.tried_at, ${now}::timestamptz) else m.tried_at end,
      accepted_at = case when s.state = 'accepted' then ${now}::timestamptz end,
      settled_at = case when s.state in ('accepted', 'failed', 'suppressed') then ${now}::timestamptz end
    from unnest(${ids}::uuid[], ${fences}::int[], ${ends.map((e) => e.state)}::text[],
      ${ends.map((e) => e.reason ?? null)}::text[], ${ends.map((e) => e.answer?.slice(0, ANSWER_LENGTH) ?? null)}::text[],
      ${ends.map((e) => e.queueId ?? null)}::text[], ${ends.map((e) => e.notBefore ?? null)}::bigint[],
      ${ends.map((e) => Number(e.tried))}::int[]) as s(id, fence, state, reason, answer, queue_id, not_before, tried)
    where m.id = s.id and m.fence = s.fence and m.state in ('claimed', 'data_started', 'in_doubt', 'deferred')
      and m.settled_at is null
    returning m.id, m.lead_id as "leadId"`
  return new Map(rows.map((row) => [row.id, row.leadId]))
}
