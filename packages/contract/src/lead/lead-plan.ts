import { z } from 'zod'
import { instantSchema, localisedSchema, uuidSchema } from '../http/building-blocks.ts'

/** Something that a run is going to do, or a wait in which it is going to stand, if nothing else happens. */
export const plannedDeedSchema = z.object({
  kind: z.enum(['mail', 'call', 'handoff', 'wait', 'end']),
  at: instantSchema,
  /** When a wait is over at the latest; missing where only an event or a person ends it. */
  until: instantSchema.optional(),
  step: z.object({ id: z.string(), title: localisedSchema }),
  /** It would not be done, by the rules of sending: no consent, no address. */
  refused: z.boolean(),
})
export type PlannedDeed = z.infer<typeof plannedDeedSchema>

/** What the runs of a lead do in the next days if nothing else happens (D17). */
export const leadPlanSchema = z.object({
  from: instantSchema,
  until: instantSchema,
  runs: z.array(
    z.object({
      id: uuidSchema,
      scenario: z.object({ id: z.string(), name: z.string() }),
      /** `v7` */
      version: z.string(),
      deeds: z.array(plannedDeedSchema),
    }),
  ),
})
export type LeadPlan = z.infer<typeof leadPlanSchema>
