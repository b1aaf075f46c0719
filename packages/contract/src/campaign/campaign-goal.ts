import { z } from 'zod'
import { slugSchema } from '../http/building-blocks.ts'

/** What people do that a campaign may be measured by. */
export const GOAL_EVENTS = [
  'form.submitted',
  'asset.downloaded',
  'seminar.registered',
  'seminar.attended',
  'store.visited',
  'purchase.made',
] as const
export type GoalEvent = (typeof GOAL_EVENTS)[number]

/** How far sales marks people that a campaign may be measured by. */
export const GOAL_QUALIFICATIONS = ['mql', 'sal', 'sql'] as const

/** What is counted: people who did something or came so far, deals, or yen. */
export const campaignGoalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    event: z.enum(GOAL_EVENTS),
    /** Which form, document, seminar or store; any unless set. */
    of: slugSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('qualified'), as: z.enum(GOAL_QUALIFICATIONS) }),
  z.strictObject({ kind: z.literal('deals-won') }),
  z.strictObject({ kind: z.literal('amount-won') }),
  z.strictObject({ kind: z.literal('amount-purchased') }),
])
export type CampaignGoal = Readonly<z.infer<typeof campaignGoalSchema>>
