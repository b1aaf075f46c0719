import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** One lease: a message, and the fence it was claimed under. */
export interface Lease {
  readonly id: string
  readonly fence: number
}

/** The columns of several leases, for `unnest`. */
export const leaseColumns = (leases: readonly Lease[]): readonly [string[], number[]] => [
  leases.map((lease) => lease.id),
  leases.map((lease) => lease.fence),
]

/** Renews leases that are still held; a lease that somebody else has taken over stays theirs. */
export async function renewLeases(db: Database, leases: readonly Lease[], ms: number): Promise<void> {
  if (leases.length === 0) return
  const [ids, fences] = leaseColumns(leases)
  await db`
    update messages m set lease_until = clock_timestamp() + ${ms} * interval '1 millisecond'
    from unnest(${ids}::uuid[], ${fences}::int[]) as l(id, fence)
    where m.id = l.id and m.fence = l.fence and m.state = 'claimed'`
}

/** Gives claimed messages back untouched, to be claimed again from `notBefore` on. */
export async function releaseMessages(
  db: Database,
  leases: readonly Lease[],
  notBefore: EpochMs,
): Promise<void> {
  if (leases.length === 0) return
  const [ids, fences] = leaseColumns(leases)
  await db`
    update messages m set state = case when m.tried_at is null then 'queued' else 'deferred' end, lease_until = null,
      not_before = greatest(m.not_before, ${notBefore})
    from unnest(${ids}::uuid[], ${fences}::int[]) as l(id, fence)
    where m.id = l.id and m.fence = l.fence and m.state = 'claimed'`
}
