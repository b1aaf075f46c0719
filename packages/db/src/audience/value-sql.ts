import { dayNumber, type ValueTest } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'
import { byZone } from './by-zone.ts'
import { addDays, jsonDay } from './day-range.ts'
import type { Fragment } from './fragment.ts'
import { type JsonValue, jsonIncludes, jsonIs, jsonNumber, jsonText } from './json-value.ts'
import type { SqlContext } from './sql-context.ts'

type DateTest = Extract<ValueTest, { op: 'before' | 'after' | 'daysFromToday' }>

function dateTest(context: SqlContext, test: DateTest, value: JsonValue): Fragment {
  const { db, now } = context
  const today = (days: number): Fragment =>
    byZone(
      context,
      (zone) => addDays(localDate(now, zone), days),
      (date) => db`${date}::text`,
    ).in(db`l.time_zone`)
  switch (test.op) {
    case 'before':
      return dayNumber(test.date) === undefined
        ? db`false`
        : jsonDay(db, value, { to: db`${addDays(test.date, -1)}` })
    case 'after':
      return dayNumber(test.date) === undefined ? db`false` : jsonDay(db, value, { above: db`${test.date}` })
    case 'daysFromToday':
      return jsonDay(db, value, { above: today(test.from - 1), to: today(test.to) })
    default:
      return assertNever(test)
  }
}

/** True when the value of a field passes a test; an empty text and an empty list are no values. */
export function valueSql(context: SqlContext, test: ValueTest, value: JsonValue): Fragment {
  const { db } = context
  switch (test.op) {
    case 'exists':
      return db`case jsonb_typeof(${value.json}) when 'string' then ${value.text} <> ''
        when 'array' then jsonb_array_length(${value.json}) > 0 else ${value.json} is not null end`
    case 'is':
      return test.value === '' ? db`false` : jsonIs(db, value, test.value)
    case 'oneOf':
      return jsonText(db, value, { op: 'oneOf', values: test.values.filter((one) => one !== '') })
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return jsonText(db, value, test)
    case 'atLeast':
    case 'atMost':
    case 'between':
      return jsonNumber(db, value, test)
    case 'includesAny':
    case 'includesAll':
      return jsonIncludes(db, value, test)
    case 'before':
    case 'after':
    case 'daysFromToday':
      return dateTest(context, test, value)
    default:
      return assertNever(test)
  }
}
