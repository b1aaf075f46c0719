import type { Queryable } from '../connect/database.ts'
import { type Fragment, listed } from './fragment.ts'

/**
 * How often leads did something, counted for all of them at once in front of the statement: beside the leads each
 * parallel worker would count everything again, and so would each part of a condition that asks of the same events.
 */
export interface CountedEvents {
  /** The name of a table of `lead_id` and `n`; what is asked for by the same key is counted once. */
  tableOf(key: string, rows: () => Fragment): Fragment
  /** The tables asked for so far, for the statement's `with`. */
  tables(): readonly Fragment[]
}

/** Nothing is counted yet. */
export function makeCountedEvents(db: Queryable): CountedEvents {
  const tables = new Map<string, { readonly name: string; readonly rows: Fragment }>()
  return {
    tableOf(key, rows) {
      const table = tables.get(key) ?? { name: `did_${tables.size}`, rows: rows() }
      tables.set(key, table)
      return db`${db.unsafe(table.name)}`
    },
    tables: () =>
      [...tables.values()].map(({ name, rows }) => db`${db.unsafe(name)} as materialized (${rows})`),
  }
}

/** The tables in front of a statement; nothing, where there are none. */
export const withTables = (db: Queryable, tables: readonly Fragment[]): Fragment =>
  tables.length === 0 ? db`` : db`with ${listed(db, tables)}`
