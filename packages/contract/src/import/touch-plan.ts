import { eventKindSchema } from '@shirube/audience'
import { z } from 'zod'

/** What people do away from the web and a file may tell of, beside the organisation's own kinds of events. */
export const OFFLINE_TOUCHES = [
  'store.visited',
  'seminar.registered',
  'seminar.attended',
  'purchase.made',
  'call.completed',
] as const
export type TouchKind = (typeof OFFLINE_TOUCHES)[number] | `custom.${string}`

/** True for a kind of event that a file may tell of. */
export const isTouchKind = (kind: string): kind is TouchKind =>
  kind.startsWith('custom.') || OFFLINE_TOUCHES.some((one) => one === kind)

/** How a file of what people did is taken in (S59). */
export const touchPlanSchema = z.strictObject({
  /** What they did, where a row does not say it itself. */
  kind: eventKindSchema.refine(isTouchKind).optional(),
  /** Somebody whom nobody knows: their rows are handed back, or they become leads. */
  unknown: z.enum(['reject', 'add']),
  /** Whether points are given and scenarios begin, or the history alone is completed. */
  counts: z.boolean(),
})
export type TouchPlan = Readonly<z.infer<typeof touchPlanSchema>>
