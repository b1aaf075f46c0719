import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import { type Lease, leaseColumns } from './leases.ts'

/** A message whose data is about to go out. */
export interface DataStart extends Lease {
  /** SHA-256 of the message as it is sent. */
  readonly mimeHash: string
  /** Where those of its links lead that differ from lead to lead. */
  readonly targets: readonly { readonly link: string; readonly url: string }[]
}

/**
 * Writes down, before the final dot, that messages are being handed over. Answers which of them: the others are held
 * under a newer fence by somebody else.
 */
export async function startData(
  tx: Tx,
  starts: readonly DataStart[],
  now: EpochMs,
): Promise<ReadonlySet<string>> {
  if (starts.length === 0) return new Set()
  const [ids, fences] = leaseColumns(starts)
  const rows = await tx<{ id: string }[]>`
    update messages m set state = 'data_started', data_started_at = ${now}, mime_hash = s.hash, lease_until = null,
      tried_at = coalesce(m.tried_at, ${now})
    from unnest(${ids}::uuid[], ${fences}::int[], ${starts.map((s) => s.mimeHash)}::text[]) as s(id, fence, hash)
    where m.id = s.id and m.fence = s.fence and m.state = 'claimed' returning m.id`
  const started = new Set(rows.map((row) => row.id))
  const links = starts
    .filter((start) => started.has(start.id))
    .flatMap(({ id, targets }) => targets.map(({ link, url }) => ({ message_id: id, link, url })))
  if (links.length > 0) {
    await tx`insert into message_links ${tx(links)} on conflict (message_id, link) do update set url = excluded.url`
  }
  return started
}
