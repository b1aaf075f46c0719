import { DURATION_UNITS, WEEKDAYS } from '@shirube/kernel/zone'
import { z } from 'zod'

/** A length of time as a person says it. */
export const durationSchema = z.object({
  amount: z.number().int().min(0).max(3660),
  unit: z.enum(DURATION_UNITS),
})
/** A length of time that is more than nothing: how long a step waits or gives somebody. */
export const lengthSchema = durationSchema.extend({ amount: z.number().int().min(1).max(3660) })

export const dayTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'HH:MM')
export const weekdaySchema = z.enum(WEEKDAYS)

/** The days of the week and the times of day at which an organisation does business, on its own clock. */
export const openHoursSchema = z
  .strictObject({ weekdays: z.array(weekdaySchema).min(1).max(7), from: dayTimeSchema, to: dayTimeSchema })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'later than it opens' })
export type OpenHours = Readonly<z.infer<typeof openHoursSchema>>

/** In whose zone a time of day is meant. */
export const zoneChoiceSchema = z.enum(['lead', 'organisation'])
export type ZoneChoice = z.infer<typeof zoneChoiceSchema>

/**
 * An instant that is worked out when a run arrives: start somewhere, add a length of time, then perhaps move on
 * to the next fitting time of day. An instant that has passed already means "at once".
 */
export const timeExpressionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('from'),
    /** `arrival` at this step, `entry` into the scenario, or an instant that the event last heard carries. */
    start: z.discriminatedUnion('at', [
      z.object({ at: z.literal('arrival') }),
      z.object({ at: z.literal('entry') }),
      z.object({ at: z.literal('heard'), field: z.string() }),
    ]),
    plus: durationSchema.optional(),
    /** What is added counts in business hours, where the organisation keeps any. */
    inHours: z.literal(true).optional(),
    then: z
      .object({
        time: dayTimeSchema.optional(),
        weekdays: z.array(weekdaySchema).optional(),
        businessDays: z.boolean().optional(),
      })
      .optional(),
    zone: zoneChoiceSchema,
  }),
  /** A date and time on the calendar. */
  z.object({ kind: z.literal('date'), date: z.iso.date(), time: dayTimeSchema, zone: zoneChoiceSchema }),
  /** A date that a field of the lead holds, shifted by days; a missing date means "at once". */
  z.object({
    kind: z.literal('field'),
    field: z.string(),
    shiftDays: z.number().int(),
    time: dayTimeSchema,
    zone: zoneChoiceSchema,
  }),
  /** The next moment at which a marketing message may go out: quiet hours and frequency caps. */
  z.object({ kind: z.literal('sendable') }),
])
export type TimeExpression = z.infer<typeof timeExpressionSchema>
