import { zoneOf } from '@shirube/audience'
import { assertNever, type EpochMs } from '@shirube/kernel'
import {
  addBusinessTime,
  addDuration,
  type Duration,
  localTime,
  nextLocalTime,
  startOfDay,
  zonedInstant,
} from '@shirube/kernel/zone'
import type { OpenHours, TimeExpression, ZoneChoice } from '../program/time-expression.ts'
import type { RunFacts } from './input.ts'
import { nextSendable } from './sendable.ts'

/** The instants that a time expression may start from. */
export interface TimeOrigins {
  readonly arrival: EpochMs
  readonly entry: EpochMs
  readonly heard: Readonly<Record<string, number>>
}

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

type From = Extract<TimeExpression, { kind: 'from' }>

function startOf(start: From['start'], origins: TimeOrigins): EpochMs {
  switch (start.at) {
    case 'arrival':
      return origins.arrival
    case 'entry':
      return origins.entry
    case 'heard':
      return origins.heard[start.field] ?? origins.arrival
    default:
      return assertNever(start)
  }
}

/** What a time expression is worked out against: where it may start, the lead's facts, the scenario's own zone. */
export interface TimeContext {
  readonly origins: TimeOrigins
  readonly facts: RunFacts
  readonly scenarioZone: string | undefined
}

/** The clock and the calendar by which colleagues work. */
export interface WorkTime {
  readonly zone: string
  readonly hours?: OpenHours
  readonly closedDates: readonly string[]
}

/** When time that colleagues are given is over: counted in business hours, where there are any. */
export const addWorkTime = (
  base: EpochMs,
  length: Duration,
  { zone, hours, closedDates }: WorkTime,
): EpochMs =>
  hours ? addBusinessTime(base, length, { ...hours, zone, closedDates }) : addDuration(base, length, zone)

/**
 * The earliest moment that a wait may end. With a time of day, days are counted on the calendar: "3 days, 9:00" is
 * 9:00 on the third day, however many seconds after 9:00 the lead arrived.
 */
function earliest(expression: From, base: EpochMs, work: WorkTime): EpochMs {
  const { plus, then, inHours } = expression
  const { zone } = work
  if (!plus) return base
  if (inHours) return addWorkTime(base, plus, work)
  const after = addDuration(base, plus, zone)
  const calendar = then?.time !== undefined && (plus.unit === 'day' || plus.unit === 'week')
  return calendar ? Math.max(base, startOfDay(after, zone)) : after
}

function resolveFrom(expression: From, context: TimeContext): EpochMs {
  const zone = zoneFor(expression.zone, context)
  const { closedDates, hours } = context.facts.sending
  const work = { zone, closedDates, ...(hours && { hours }) }
  const after = earliest(expression, startOf(expression.start, context.origins), work)
  const { then } = expression
  if (!then) return after
  const weekdays = then.weekdays?.length ? then.weekdays : then.businessDays ? WORKDAYS : undefined
  const allowed = then.businessDays ? (date: string): boolean => !closedDates.includes(date) : undefined
  const today = localTime(after, zone)
  const fits =
    (!weekdays || (weekdays as readonly string[]).includes(today.weekday)) &&
    (!allowed || allowed(today.date))
  if (then.time === undefined && fits) return after
  // A fitting day without a time of day begins at midnight.
  const wanted = { time: then.time ?? '00:00', ...(weekdays && { weekdays }), ...(allowed && { allowed }) }
  return nextLocalTime(after, zone, wanted) ?? after
}

/** The zone in which a time of day of the scenario is meant for this lead. */
export function zoneFor(choice: ZoneChoice, { facts, scenarioZone }: Omit<TimeContext, 'origins'>): string {
  const { organisation, lead } = facts
  if (choice === 'organisation') return organisation.timeZone
  return zoneOf({ lead, organisation: { ...organisation, timeZone: scenarioZone ?? organisation.timeZone } })
}

/** The instant that an expression means for this lead now; one that has passed means "at once". */
export function resolveTime(expression: TimeExpression, context: TimeContext): EpochMs {
  const { origins, facts } = context
  switch (expression.kind) {
    case 'from':
      return resolveFrom(expression, context)
    case 'date':
      return zonedInstant(expression.date, expression.time, zoneFor(expression.zone, context))
    case 'field': {
      const value = facts.lead.fields[expression.field]
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return origins.arrival
      const zone = zoneFor(expression.zone, context)
      const day = zonedInstant(value, expression.time, zone)
      return addDuration(day, { amount: expression.shiftDays, unit: 'day' }, zone)
    }
    case 'sendable':
      return nextSendable(origins.arrival, facts.sending, zoneFor('lead', context))
    default:
      return assertNever(expression)
  }
}
