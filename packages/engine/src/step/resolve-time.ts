import { zoneOf } from '@shirube/audience'
import { assertNever, type EpochMs } from '@shirube/kernel'
import { addDuration, localTime, nextLocalTime, zonedInstant } from '@shirube/kernel/zone'
import type { TimeExpression, ZoneChoice } from '../program/time-expression.ts'
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

function resolveFrom(
  expression: From,
  origins: TimeOrigins,
  zone: string,
  closedDates: readonly string[],
): EpochMs {
  const base = startOf(expression.start, origins)
  const after = expression.plus ? addDuration(base, expression.plus, zone) : base
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
export const zoneFor = (choice: ZoneChoice, facts: RunFacts, scenarioZone: string | undefined): string =>
  choice === 'organisation'
    ? facts.organisation.timeZone
    : zoneOf({
        lead: facts.lead,
        organisation: { ...facts.organisation, timeZone: scenarioZone ?? facts.organisation.timeZone },
      })

/** The instant that an expression means for this lead now; one that has passed means "at once". */
export function resolveTime(
  expression: TimeExpression,
  origins: TimeOrigins,
  facts: RunFacts,
  scenarioZone: string | undefined,
): EpochMs {
  switch (expression.kind) {
    case 'from':
      return resolveFrom(
        expression,
        origins,
        zoneFor(expression.zone, facts, scenarioZone),
        facts.sending.closedDates,
      )
    case 'date':
      return zonedInstant(expression.date, expression.time, zoneFor(expression.zone, facts, scenarioZone))
    case 'field': {
      const value = facts.lead.fields[expression.field]
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return origins.arrival
      const zone = zoneFor(expression.zone, facts, scenarioZone)
      const day = zonedInstant(value, expression.time, zone)
      return addDuration(day, { amount: expression.shiftDays, unit: 'day' }, zone)
    }
    case 'sendable':
      return nextSendable(origins.arrival, facts.sending, zoneFor('lead', facts, scenarioZone))
    default:
      return assertNever(expression)
  }
}
