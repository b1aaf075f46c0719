import type { ImportOutcome } from '@shirube/contract'

/** The word for what comes of a row: of somebody's doings it is told, or was told before. */
export function outcomeWord(outcome: ImportOutcome, touches: boolean) {
  if (touches && outcome === 'updated') return 'outcome_told'
  if (touches && outcome === 'unchanged') return 'outcome_toldAlready'
  return `outcome_${outcome}` as const
}
