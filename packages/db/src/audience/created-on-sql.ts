import { dayNumber, type ValueTest } from '@shirube/audience'
import { assertNever, fold } from '@shirube/kernel'
import { localTime, zonedInstant } from '@shirube/kernel/zone'
import { byZone } from './by-zone.ts'
import { addDays } from './day-range.ts'
import { allOf, type Fragment } from './fragment.ts'
import type { SqlContext } from './sql-context.ts'

/** Days of the calendar from the first up to, not including, the other, in a zone. */
type Days = (zone: string) => { readonly from?: string; readonly until?: string }

function daysOf(context: SqlContext, test: ValueTest): Days | undefined {
  switch (test.op) {
    case 'exists':
      return () => ({})
    case 'is': {
      const date = fold(String(test.value))
      return dayNumber(date) === undefined ? undefined : () => ({ from: date, until: addDays(date, 1) })
    }
    case 'before':
      return dayNumber(test.date) === undefined ? undefined : () => ({ until: test.date })
    case 'after':
      return dayNumber(test.date) === undefined ? undefined : () => ({ from: addDays(test.date, 1) })
    case 'daysFromToday':
      return (zone) => {
        const { date } = localTime(context.now, zone)
        return { from: addDays(date, test.from), until: addDays(date, test.to + 1) }
      }
    case 'oneOf':
    case 'contains':
    case 'startsWith':
    case 'endsWith':
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'includesAny':
    case 'includesAll':
      // The schema of conditions refuses to ask these of a date.
      return undefined
    default:
      return assertNever(test)
  }
}

/** True when the day on which the lead was made, in the lead's zone, passes a test: an instant in a range. */
export function createdOnSql(context: SqlContext, test: ValueTest): Fragment {
  const { db } = context
  const days = daysOf(context, test)
  if (!days) return db`false`
  const startOf = (end: 'from' | 'until'): readonly Fragment[] => {
    if (days(context.zone)[end] === undefined) return []
    const start = byZone(
      context,
      (zone) => zonedInstant(days(zone)[end] ?? '', '00:00', zone),
      (at) => db`${at}::timestamptz`,
    ).in(db`l.time_zone`)
    return [end === 'from' ? db`l.created_at >= ${start}` : db`l.created_at < ${start}`]
  }
  return allOf(db, [...startOf('from'), ...startOf('until')])
}
