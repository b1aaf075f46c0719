import { type EventMatch, namesAsset } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { allOf, type Fragment, holdable } from './fragment.ts'
import { type JsonValue, jsonIncludes, jsonIs, jsonNumber, jsonText } from './json-value.ts'
import { payloadValue } from './stored-value.ts'
import { isOneOf } from './text-test.ts'

type PayloadTest = NonNullable<EventMatch['where']>[number]

/** A question about a field that names a thing by its id: ids are compared as they are. */
function idSql(db: Queryable, test: PayloadTest, { json, text }: JsonValue): Fragment | undefined {
  const ids = (values: readonly string[]): string[] => values.filter(holdable)
  switch (test.op) {
    case 'is':
      if (typeof test.value !== 'string') return undefined
      return db`${isOneOf(db, text, ids([test.value]))} and jsonb_typeof(${json}) = 'string'`
    case 'oneOf':
      return db`${isOneOf(db, text, ids(test.values))} and jsonb_typeof(${json}) = 'string'`
    case 'includesAny':
      return db`${json} ?| ${ids(test.values)}::text[] and jsonb_typeof(${json}) = 'array'`
    case 'contains':
    case 'startsWith':
    case 'atLeast':
    case 'atMost':
      return undefined
    default:
      return assertNever(test)
  }
}

function valueSql(db: Queryable, test: PayloadTest, value: JsonValue): Fragment {
  switch (test.op) {
    case 'is':
      return jsonIs(db, value, test.value)
    case 'oneOf':
    case 'contains':
    case 'startsWith':
      return jsonText(db, value, test)
    case 'atLeast':
    case 'atMost':
      return jsonNumber(db, value, test)
    case 'includesAny':
      return jsonIncludes(db, value, test)
    default:
      return assertNever(test)
  }
}

function payloadSql(db: Queryable, kind: EventMatch['kind'], test: PayloadTest): Fragment {
  if (!holdable(test.field)) return db`false`
  const value = payloadValue(db, test.field)
  const byId = namesAsset(kind, test.field) ? idSql(db, test, value) : undefined
  return byId ?? valueSql(db, test, value)
}

/** True for an event `e` that is one of those meant, else false or unknown; machines are left out beside this. */
export const matchSql = (db: Queryable, match: EventMatch): Fragment =>
  allOf(db, [
    db`e.kind = ${match.kind}`,
    ...(match.where ?? []).map((test) => payloadSql(db, match.kind, test)),
  ])
