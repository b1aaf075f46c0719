import type { CompanyField, LeadFieldName } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import type { Fragment } from './fragment.ts'
import type { JsonValue } from './json-value.ts'

/** A field of the lead `l`; `folded` of the lead is kept by the database, and indexed. */
export const leadValue = (db: Queryable, field: LeadFieldName): JsonValue => ({
  json: db`l.fields -> ${field}::text`,
  text: db`l.fields ->> ${field}::text`,
  folded: db`l.folded ->> ${field}::text`,
  holds: (values) => {
    const documents = values.map((value) => JSON.stringify({ [field]: value }))
    return documents.length === 1 && documents[0] !== undefined
      ? db`l.folded @> ${documents[0]}::text::jsonb`
      : db`l.folded @> any(${documents}::text[]::jsonb[])`
  },
})

const unindexed = (db: Queryable, json: Fragment, text: Fragment): JsonValue => ({
  json,
  text,
  folded: db`folded(${text})`,
})

/** A field of the company `c`; what has a column of its own is read from there, and what is summed up over people not at all. */
export function companyValue(db: Queryable, field: Exclude<CompanyField, 'engagement'>): JsonValue {
  const json = db`c.fields -> ${field}::text`
  const text = db`c.fields ->> ${field}::text`
  switch (field) {
    case 'name':
      return unindexed(db, db`to_jsonb(c.name)`, db`c.name`)
    case 'domain':
      return unindexed(db, db`coalesce(to_jsonb(c.domain), ${json})`, db`coalesce(c.domain, ${text})`)
    case 'corporateNumber': {
      const number = db`c.corporate_number`
      return unindexed(db, db`coalesce(to_jsonb(${number}), ${json})`, db`coalesce(${number}, ${text})`)
    }
    case 'industry':
    case 'prefecture':
    case 'employees':
    case 'revenue':
      return unindexed(db, json, text)
    default:
      return assertNever(field)
  }
}

/** A field of the payload of the event `e`. */
export const payloadValue = (db: Queryable, field: string): JsonValue =>
  unindexed(db, db`e.payload -> ${field}::text`, db`e.payload ->> ${field}::text`)
