import {
  axisSchema,
  conditionSchema,
  type EventKind,
  eventMatchSchema,
  spanSchema,
  topicsOf,
} from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import { z } from 'zod'
import { decaySchema } from './decay.ts'

const points = z
  .number()
  .int()
  .min(-1000)
  .max(1000)
  .refine((n) => n !== 0, { message: 'a rule gives at least one point' })

const common = {
  /** Stays the same when the rule changes, so that old points stay explained. */
  id: z.string().min(1).max(60),
  /** What a person called it; a rule without a name is known by its sentence. */
  name: z.string().min(1).max(200).optional(),
  points,
  active: z.boolean(),
}

/** What may give points. Crossings of the score never do, so that points cannot give themselves. */
const scoringMatchSchema = eventMatchSchema.refine((match) => match.kind !== 'score.crossed', {
  path: ['kind'],
  message: 'a crossing of the score gives no points',
})

/** What sets a rule off: an event, the last event of a sequence, or that something did not follow in time (S8). */
export const ruleTriggerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), match: scoringMatchSchema }),
  z.object({
    kind: z.literal('sequence'),
    steps: z.array(scoringMatchSchema).min(2).max(5),
    span: spanSchema,
    /** Nothing else of the kinds that the steps name may lie between. */
    adjacent: z.boolean().optional(),
  }),
  /** The first happened, and the awaited did not follow within the span: the points are given when it is over. */
  z.object({
    kind: z.literal('unfollowed'),
    first: scoringMatchSchema,
    awaited: scoringMatchSchema,
    span: spanSchema,
  }),
])
export type RuleTrigger = z.infer<typeof ruleTriggerSchema>
/** What waits for something that may not follow. */
export type Unfollowed = Extract<RuleTrigger, { kind: 'unfollowed' }>

/** How often the same lead may get the points: each time, once ever, or once for each mail, page, material … */
export const repeatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every') }),
  z.object({ kind: z.literal('once') }),
  /** Once for each different value of these payload fields together. */
  z.object({ kind: z.literal('oncePer'), fields: z.array(z.string().min(1).max(60)).min(1).max(3) }),
])
export type Repeat = z.infer<typeof repeatSchema>

/** At most so many times, however often it happens; a day is the lead's local day. Times, not points: a change of points leaves them right. */
export const capsSchema = z.object({
  perDay: z.number().int().min(1).max(1000).optional(),
  total: z.number().int().min(1).max(100_000).optional(),
})

/** Points for something that a lead does, on any of the four axes. */
export const behaviourRuleSchema = z.object({
  kind: z.literal('behaviour'),
  ...common,
  axis: axisSchema,
  on: ruleTriggerSchema,
  /** Asked of the lead as it stands when the event comes in, the event included. */
  when: conditionSchema.optional(),
  repeat: repeatSchema,
  caps: capsSchema.optional(),
  decay: decaySchema.optional(),
})
export type BehaviourRule = z.infer<typeof behaviourRuleSchema>

/** A rule that gives its points when something did not follow. */
export type WaitingRule = BehaviourRule & { readonly on: Unfollowed }
export const isWaiting = (rule: ScoreRule): rule is WaitingRule =>
  rule.kind === 'behaviour' && rule.on.kind === 'unfollowed'

/** The kind of event that sets a rule off when it comes in; none for a rule that waits, or for what a lead is. */
export function setOffBy(rule: ScoreRule): EventKind | undefined {
  if (rule.kind === 'fit') return undefined
  switch (rule.on.kind) {
    case 'event':
      return rule.on.match.kind
    case 'sequence':
      return rule.on.steps.at(-1)?.kind
    case 'unfollowed':
      return undefined
    default:
      return assertNever(rule.on)
  }
}

/** The kind of event that a rule counts: of a sequence the last one, of a rule that waits the one it began with. */
export function kindCounted({ on }: BehaviourRule): EventKind | undefined {
  if (on.kind === 'event') return on.match.kind
  return on.kind === 'sequence' ? on.steps.at(-1)?.kind : on.first.kind
}

/** Points for what a lead or its company is: held as long as the condition holds, withdrawn when it ceases. */
export const fitRuleSchema = z.object({
  kind: z.literal('fit'),
  ...common,
  axis: axisSchema.extract(['company', 'personal']),
  when: conditionSchema.refine((when) => !topicsOf(when).score, {
    message: 'points for what a lead is may not depend on its score',
  }),
})
export type FitRule = z.infer<typeof fitRuleSchema>

/** One rule of the score, as data. */
export const scoreRuleSchema = z.discriminatedUnion('kind', [behaviourRuleSchema, fitRuleSchema])
export type ScoreRule = z.infer<typeof scoreRuleSchema>
