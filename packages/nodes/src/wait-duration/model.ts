import { dayTimeSchema, lengthSchema, weekdaySchema, zoneChoiceSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  duration: lengthSchema,
  /** After the wait, the next moment that fits: a time of day, days of the week, working days. */
  then: z
    .strictObject({
      time: dayTimeSchema.optional(),
      weekdays: z.array(weekdaySchema).max(7).optional(),
      businessDays: z.boolean().optional(),
    })
    .optional(),
  zone: zoneChoiceSchema,
})
export type WaitDuration = z.infer<typeof schema>

/** Flow: waits a length of time (待つ). */
export const model: NodeModel<WaitDuration> = {
  type: 'wait-duration',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ duration: { amount: 3, unit: 'day' }, zone: 'lead' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => true,
  migrations: {},
}
