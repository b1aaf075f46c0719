import type { LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** Forgets what was said of these leads and others, as they go for good. */
export async function forgetDuplicates(tx: Tx, leads: readonly LeadId[]): Promise<void> {
  const all = [...leads]
  await tx`delete from duplicates where lead_a = any(${all}::uuid[]) or lead_b = any(${all}::uuid[])`
}
