import type { LeadId } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'
import { type Lease, leaseColumns } from './leases.ts'
import { domainOf } from './queue-message.ts'

/** Where a message must go instead: its lead was merged, or has another address by now. */
export interface Reroute extends Lease {
  readonly leadId: LeadId
  readonly address: string
}

/** Gives messages back with a corrected recipient: whoever claims them next sends them there. */
export async function rerouteMessages(db: Database, reroutes: readonly Reroute[]): Promise<void> {
  if (reroutes.length === 0) return
  const [ids, fences] = leaseColumns(reroutes)
  await db`
    update messages m set state = case when m.tried_at is null then 'queued' else 'deferred' end, lease_until = null,
      lead_id = r.lead, address = r.address, domain = r.domain
    from unnest(${ids}::uuid[], ${fences}::int[], ${reroutes.map((r) => r.leadId)}::uuid[],
      ${reroutes.map((r) => r.address)}::text[], ${reroutes.map((r) => domainOf(r.address))}::text[])
      as r(id, fence, lead, address, domain)
    where m.id = r.id and m.fence = r.fence and m.state = 'claimed'`
}
