import type { ImportOutcome } from '@shirube/contract'

/** How many rows came to each end. */
export function countOutcomes(
  rows: readonly { readonly outcome: ImportOutcome }[],
): Record<ImportOutcome, number> {
  const counts: Record<ImportOutcome, number> = {
    created: 0,
    updated: 0,
    merged: 0,
    unchanged: 0,
    rejected: 0,
  }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
