import type { CallOutcome } from '@shirube/audience'

/** The outcomes in the order of their number keys, 1 to 7: those of a talk first. */
export const REACHED = ['appointment', 'send_material', 'not_now'] as const satisfies readonly CallOutcome[]
export const MISSED = [
  'no_answer',
  'call_back',
  'refused',
  'wrong_number',
] as const satisfies readonly CallOutcome[]
const KEYED: readonly CallOutcome[] = [...REACHED, ...MISSED]

/** The outcome of a number key. */
export const outcomeOfKey = (key: string): CallOutcome | undefined => KEYED[Number(key) - 1]

/** The number key of an outcome. */
export const keyOfOutcome = (outcome: CallOutcome): number => KEYED.indexOf(outcome) + 1
