import { z } from 'zod'
import { instantSchema, localisedSchema, uuidSchema } from '../http/building-blocks.ts'

export const RUN_STATUSES = ['running', 'waiting', 'held', 'stuck', 'ended'] as const

/** One lead going through one version. */
export const runSchema = z.object({
  id: uuidSchema,
  scenario: z.object({ id: z.string(), name: z.string() }),
  /** `v7` */
  version: z.string(),
  lead: z.object({ id: uuidSchema, name: z.string() }),
  status: z.enum(RUN_STATUSES),
  /** Where the lead stands, or stood last. */
  step: z.object({ id: z.string(), title: z.string() }).optional(),
  enteredAt: instantSchema,
  endedAt: instantSchema.optional(),
  /** When it goes on by itself at the latest. */
  wakeAt: instantSchema.optional(),
  /** Why it ended, or what it is stuck at. */
  words: localisedSchema.optional(),
})
export type Run = z.infer<typeof runSchema>

/** One stay of a run in a step, and why it went on the way it did. */
export const stayRowSchema = z.object({
  ordinal: z.number().int(),
  step: z.object({ id: z.string(), title: localisedSchema }),
  enteredAt: instantSchema,
  leftAt: instantSchema.optional(),
  /** The way out. */
  way: z.object({ port: z.string(), words: localisedSchema }).optional(),
  why: localisedSchema.optional(),
})

/** A run with its whole path (D8). */
export const runWithPathSchema = runSchema.extend({
  /** The zone in which the lead's times are told. */
  timeZone: z.string(),
  path: z.array(stayRowSchema),
})
export type RunWithPath = z.infer<typeof runWithPathSchema>

/** What a person does to one run. */
export const runControlSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('move'),
    step: z.string().min(1).max(64),
    reason: z.string().max(400).optional(),
  }),
  z.strictObject({ kind: z.literal('skip'), reason: z.string().max(400).optional() }),
  z.strictObject({ kind: z.literal('retry'), reason: z.string().max(400).optional() }),
  z.strictObject({ kind: z.literal('remove'), reason: z.string().max(400).optional() }),
])
export type RunControl = z.infer<typeof runControlSchema>
