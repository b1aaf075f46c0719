import { CAMPAIGN_PARTS, type Campaign, type CampaignBody, type CampaignPart } from '@shirube/contract'
import { type GoalKey, goalKeyOf, goalOf } from './campaign-goal.ts'

/** What the fields of a campaign hold while it is being planned. */
export interface CampaignValues {
  readonly name: string
  readonly purpose: string
  readonly goal: GoalKey
  readonly of: string | null
  readonly target: number | string
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn: string
  readonly cost: number | string
  readonly segment: string | null
  readonly parts: Readonly<Record<CampaignPart['kind'], readonly string[]>>
}

const byKind = (parts: readonly CampaignPart[]): CampaignValues['parts'] => {
  const of = (kind: CampaignPart['kind']) => parts.filter((part) => part.kind === kind).map(({ id }) => id)
  return {
    scenario: of('scenario'),
    mail: of('mail'),
    form: of('form'),
    material: of('material'),
    seminar: of('seminar'),
    import: of('import'),
    utm: of('utm'),
  }
}

const EMPTY: CampaignValues = {
  name: '',
  purpose: '',
  goal: 'mql',
  of: null,
  target: '',
  startsOn: '',
  endsOn: '',
  dueOn: '',
  cost: '',
  segment: null,
  parts: byKind([]),
}

/** The fields of a campaign; those of a new one are empty. */
export function valuesOf(campaign: Campaign | undefined): CampaignValues {
  if (!campaign) return EMPTY
  const { name, purpose, goal, target, startsOn, endsOn, dueOn, cost, segment, parts } = campaign
  return {
    name,
    purpose,
    goal: goalKeyOf(goal),
    of: goal.kind === 'event' ? (goal.of ?? null) : null,
    target,
    startsOn,
    endsOn,
    dueOn,
    cost: cost ?? '',
    segment: segment ?? null,
    parts: byKind(parts),
  }
}

/** What is sent of the fields; without a date of its own the goal is due on the last day. */
export function bodyOf(values: CampaignValues): CampaignBody {
  const { name, purpose, goal, of, target, startsOn, endsOn, dueOn, cost, segment, parts } = values
  return {
    name,
    purpose,
    goal: goalOf(goal, of),
    // What is no number is refused by the schema, which says so at the field.
    target: target as number,
    startsOn,
    endsOn,
    dueOn: dueOn === '' ? endsOn : dueOn,
    ...(cost !== '' && { cost: cost as number }),
    ...(segment !== null && { segment }),
    parts: CAMPAIGN_PARTS.flatMap((kind) => parts[kind].map((id) => ({ kind, id }))),
  }
}
