import type { CallOutcome } from '@shirube/audience'
import type { CallOutcomeBody } from '@shirube/contract'

/** What is being written down of one call. */
export interface CallAnswer {
  readonly outcome: CallOutcome | undefined
  /** As the field holds it: `2026-11-24T14:00`, by the clock of this device. */
  readonly callBackAt: string
  readonly issue: string
  readonly timing: string
  readonly budget: string
  readonly decisionMaker: string
  readonly note: string
}

export const NOTES = ['issue', 'timing', 'budget', 'decisionMaker'] as const

export const EMPTY_ANSWER: CallAnswer = {
  outcome: undefined,
  callBackAt: '',
  issue: '',
  timing: '',
  budget: '',
  decisionMaker: '',
  note: '',
}

/** What stands against saving: no outcome yet, or a call back without a time that lies ahead. */
export function faultOf(
  answer: CallAnswer,
  now: number,
): 'choose' | 'callBackMissing' | 'callBackPast' | undefined {
  if (answer.outcome === undefined) return 'choose'
  if (answer.outcome !== 'call_back') return undefined
  const at = new Date(answer.callBackAt).getTime()
  if (Number.isNaN(at)) return 'callBackMissing'
  return at > now ? undefined : 'callBackPast'
}

/** The answer as the API takes it; only once nothing stands against it. */
export function bodyOf(answer: CallAnswer): CallOutcomeBody | undefined {
  const { outcome, callBackAt, ...texts } = answer
  if (outcome === undefined) return undefined
  const said = Object.entries(texts).flatMap(([field, text]) =>
    text.trim() === '' ? [] : [[field, text.trim()] as const],
  )
  return {
    outcome,
    ...Object.fromEntries(said),
    ...(outcome === 'call_back' && { callBackAt: new Date(callBackAt).getTime() }),
  }
}
