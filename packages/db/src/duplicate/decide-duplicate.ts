import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { DuplicatePair, DuplicateState } from './duplicate-list.ts'

/** Keeps what a colleague says of two records; answers what stood there before, or nothing when they are no pair. */
export async function decideDuplicate(
  tx: Tx,
  pair: DuplicatePair,
  said: { readonly state: DuplicateState; readonly by?: string | undefined; readonly at: EpochMs },
): Promise<DuplicateState | undefined> {
  const decided = said.state === 'open' ? { at: null, by: null } : { at: said.at, by: said.by ?? null }
  const [row] = await tx<{ before: DuplicateState }[]>`
    with old as (select state from duplicates where lead_a = ${pair.a} and lead_b = ${pair.b} for update)
    update duplicates d set state = ${said.state}, decided_at = ${decided.at}, decided_by = ${decided.by}
    from old where d.lead_a = ${pair.a} and d.lead_b = ${pair.b} returning old.state as before`
  return row?.before
}
