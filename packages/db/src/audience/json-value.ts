import { assertNever, type Json } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { type Fragment, holdable } from './fragment.ts'
import { foldedTexts, type TextTest, textTest } from './text-test.ts'

/** A value inside a JSON column, in its forms; each is null when there is none. */
export interface JsonValue {
  readonly json: Fragment
  readonly text: Fragment
  /** Its text, folded. */
  readonly folded: Fragment
  /**
   * Where an index knows the folded values: true when this one is, or as a list holds all of, one of these. Texts
   * are given folded.
   */
  readonly holds?: (values: readonly Json[]) => Fragment
}

/** A question about a number. */
export type RangeTest =
  | { readonly op: 'atLeast' | 'atMost'; readonly value: number }
  | { readonly op: 'between'; readonly from: number; readonly to: number }

/** True when the value is a text that passes the test. */
export function jsonText(db: Queryable, value: JsonValue, test: TextTest): Fragment {
  if (value.holds && test.op === 'oneOf') {
    const texts = foldedTexts(test.values)
    return texts.length === 0 ? db`false` : value.holds(texts)
  }
  return db`coalesce(${textTest(db, test, value.folded)} and jsonb_typeof(${value.json}) = 'string', false)`
}

function inRange(db: Queryable, number: Fragment, test: RangeTest): Fragment {
  switch (test.op) {
    case 'atLeast':
      return db`${number} >= ${test.value}::numeric`
    case 'atMost':
      return db`${number} <= ${test.value}::numeric`
    case 'between':
      return db`${number} between ${test.from}::numeric and ${test.to}::numeric`
    default:
      return assertNever(test)
  }
}

/** True when the value is a number in a range. */
export const jsonNumber = (db: Queryable, value: JsonValue, test: RangeTest): Fragment =>
  // A `case`, as the planner may turn the two sides of an `and` round: only a number can be cast to one.
  db`case when jsonb_typeof(${value.json}) = 'number'
    then ${inRange(db, db`(${value.json})::numeric`, test)} else false end`

/** True when the value is exactly this one; texts are compared after folding. */
export function jsonIs(db: Queryable, value: JsonValue, is: string | number | boolean): Fragment {
  if (typeof is === 'string') return jsonText(db, value, { op: 'oneOf', values: [is] })
  if (value.holds) return value.holds([is])
  return typeof is === 'number'
    ? db`coalesce(${value.json} = to_jsonb(${is}::numeric), false)`
    : db`coalesce(${value.json} = to_jsonb(${is}::boolean), false)`
}

/** A question about a list of texts. */
export interface ListTest {
  readonly op: 'includesAny' | 'includesAll'
  readonly values: readonly string[]
}

/** True when the value is a list of texts that holds one of these, or all of them; compared after folding. */
export function jsonIncludes(db: Queryable, value: JsonValue, test: ListTest): Fragment {
  const every = test.op === 'includesAll'
  const wanted = foldedTexts(test.values)
  // What cannot be stored is in no list.
  if (wanted.length === 0 || (every && !test.values.every(holdable))) return db`false`
  if (value.holds) return value.holds(every ? [wanted] : wanted.map((text) => [text]))
  const texts = db`array(select folded(x #>> '{}') from jsonb_array_elements(${value.json}) x where jsonb_typeof(x) = 'string')`
  const has = every ? db`${texts} @> ${wanted}::text[]` : db`${texts} && ${wanted}::text[]`
  return db`case when jsonb_typeof(${value.json}) = 'array' then ${has} else false end`
}
