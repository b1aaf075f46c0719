import { dayTimeSchema, weekdaySchema, zoneChoiceSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const clock = { time: dayTimeSchema, zone: zoneChoiceSchema }

const schema = z.discriminatedUnion('mode', [
  /** The next time of day, on days that fit. */
  z.strictObject({
    mode: z.literal('time'),
    ...clock,
    weekdays: z.array(weekdaySchema).max(7).optional(),
    businessDays: z.boolean().optional(),
  }),
  /** A date of the calendar; null is no choice yet. */
  z.strictObject({ mode: z.literal('date'), ...clock, date: z.iso.date().nullable() }),
  /** A date that the lead carries, so many days before (negative) or after it. */
  z.strictObject({
    mode: z.literal('field'),
    ...clock,
    field: z.string().max(80),
    shiftDays: z.number().int().min(-3660).max(3660),
  }),
])
export type WaitUntil = z.infer<typeof schema>

/** Flow: waits until a time of day, a date, or a date of the lead (日時まで待つ). */
export const model: NodeModel<WaitUntil> = {
  type: 'wait-until',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ mode: 'time', time: '09:00', zone: 'lead' }),
  ports: () => [{ id: 'next', main: true }],
  // A moment that has come lets everybody through at once: no loop may count on this step to wait.
  suspends: () => false,
  migrations: {},
}
