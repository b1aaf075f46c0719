import type { ImportOutcome } from '@shirube/contract'

/** The counts of an import as they are kept, with a nought for each end that no row came to. */
export const importCountsOf = (
  kept: Readonly<Record<string, number>>,
): Readonly<Record<ImportOutcome, number>> => ({
  created: kept['created'] ?? 0,
  updated: kept['updated'] ?? 0,
  merged: kept['merged'] ?? 0,
  unchanged: kept['unchanged'] ?? 0,
  rejected: kept['rejected'] ?? 0,
})

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
