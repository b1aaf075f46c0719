import { type CampaignGoal, GOAL_EVENTS, GOAL_QUALIFICATIONS } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import type { ja } from './text.ja.ts'

/** The name of a goal among the words of campaigns. */
export type GoalKey = keyof (typeof ja)['goal']

/** Every goal that there is to choose from. */
export const GOAL_KEYS: readonly GoalKey[] = [
  ...GOAL_QUALIFICATIONS,
  'deals-won',
  'amount-won',
  ...GOAL_EVENTS,
  'amount-purchased',
]

/** In what a goal is counted. */
export type GoalUnit = 'people' | 'deals' | 'yen'

const UNITS: Partial<Record<GoalKey, GoalUnit>> = {
  'deals-won': 'deals',
  'amount-won': 'yen',
  'amount-purchased': 'yen',
}

/** In what a goal of this name is counted. */
export const unitOf = (key: GoalKey): GoalUnit => UNITS[key] ?? 'people'

const NARROWED: Partial<Record<GoalKey, 'form' | 'material' | 'seminar'>> = {
  'form.submitted': 'form',
  'asset.downloaded': 'material',
  'seminar.registered': 'seminar',
  'seminar.attended': 'seminar',
}

/** The kind of thing that a goal may be narrowed to. */
export const narrowedTo = (key: GoalKey): 'form' | 'material' | 'seminar' | undefined => NARROWED[key]

/** The name of a goal. */
export function goalKeyOf(goal: CampaignGoal): GoalKey {
  switch (goal.kind) {
    case 'event':
      return goal.event
    case 'qualified':
      return goal.as
    case 'deals-won':
    case 'amount-won':
    case 'amount-purchased':
      return goal.kind
    default:
      return assertNever(goal)
  }
}

/** The goal of a name, narrowed to one thing where it can be. */
export function goalOf(key: GoalKey, of: string | null): CampaignGoal {
  const event = GOAL_EVENTS.find((one) => one === key)
  if (event) return { kind: 'event', event, ...(of !== null && narrowedTo(key) !== undefined && { of }) }
  const as = GOAL_QUALIFICATIONS.find((one) => one === key)
  if (as) return { kind: 'qualified', as }
  return key === 'amount-won' || key === 'amount-purchased' ? { kind: key } : { kind: 'deals-won' }
}
