import type { ValueTest } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'
import { byZone } from './by-zone.ts'
import { jsonDay } from './day-range.ts'
import type { Fragment } from './fragment.ts'
import type { SqlContext } from './sql-context.ts'
import { leadValue } from './stored-value.ts'
import { covers, type WholeRange, wholeRange } from './whole-range.ts'

/** Before every date, as a text. */
const NEVER = '-'

/**
 * The day of the calendar so many years before another. As texts of this form are compared, 29 February of a common
 * year lies rightly between 28 February and 1 March: who is born on a leap day is a year older on the latter.
 */
function yearsBefore(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) - years
  return year < 0 ? NEVER : `${String(year).padStart(4, '0')}${date.slice(4)}`
}

function ages(test: ValueTest): WholeRange | undefined {
  switch (test.op) {
    case 'exists':
      return { from: 0, to: Number.POSITIVE_INFINITY }
    case 'is':
      return typeof test.value === 'number' ? wholeRange({ op: 'exactly', value: test.value }) : undefined
    case 'atLeast':
    case 'atMost':
    case 'between':
      return wholeRange(test)
    case 'oneOf':
    case 'contains':
    case 'startsWith':
    case 'endsWith':
    case 'includesAny':
    case 'includesAll':
    case 'before':
    case 'after':
    case 'daysFromToday':
      // An age is a number: of texts and dates it answers no.
      return undefined
    default:
      return assertNever(test)
  }
}

/** True when the age in full years, on the lead's local day, passes a test: their date of birth lies in a range. */
export function ageSql(context: SqlContext, test: ValueTest): Fragment {
  const { db, now } = context
  const range = ages(test)
  const from = Math.max(0, range?.from ?? 0)
  if (!range || !covers({ ...range, from }, from)) return db`false`
  const today = (years: number): Fragment =>
    byZone(
      context,
      (zone) => yearsBefore(localDate(now, zone), years),
      (date) => db`${date}::text`,
    ).in(db`l.time_zone`)
  return jsonDay(db, leadValue(db, 'birthDate'), {
    to: today(from),
    ...(range.to !== Number.POSITIVE_INFINITY && { above: today(range.to + 1) }),
  })
}
