import type { Queryable } from '../connect/database.ts'
import type { Fragment } from './fragment.ts'
import type { JsonValue } from './json-value.ts'

/** Days of the calendar: after the one, up to the other, as expressions of the form `YYYY-MM-DD`. */
export interface DayRange {
  readonly above?: Fragment
  readonly to?: Fragment
}

const DAY = 86_400_000

/** The date that lies some days after another. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The database's calendar has no year 0; that of the program has, and it is a leap year as 2000 is. */
const realDate = (db: Queryable, text: Fragment): Fragment => db`
  ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(
    case when left(${text}, 4) = '0000' then '2000' || substr(${text}, 5) else ${text} end, 'date')`

/** True when the value is a real date within the range; dates of this form compare as texts. */
export function jsonDay(db: Queryable, value: JsonValue, { above, to }: DayRange): Fragment {
  const text = db`${value.text} collate "C"`
  return db`case when jsonb_typeof(${value.json}) = 'string' and ${realDate(db, value.text)}
    then ${above ? db`${text} > ${above}` : db`true`} and ${to ? db`${text} <= ${to}` : db`true`} else false end`
}
