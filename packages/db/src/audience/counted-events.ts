import type { Queryable } from '../connect/database.ts'
import { type Fragment, listed } from './fragment.ts'

/**
 * How often leads did something, counted for all of them at once in front of the statement: beside the leads each
 * parallel worker would count everything again, and so would each part of a condition that asks of the same events.
 */
export interface CountedEvents {
  /**
   * The name of a table of `lead_id` and `n`; what is asked for by the same key is counted once.
   * @param least nobody who did it less often is looked for
   */
  tableOf(key: string, least: number, rows: (least: number) => Fragment): string
  /** The tables asked for so far, for the statement's `with`. */
  tables(): readonly Fragment[]
}

/** Nothing is counted yet. */
export function makeCountedEvents(db: Queryable): CountedEvents {
  const tables = new Map<
    string,
    { readonly name: string; readonly least: number; readonly rows: (least: number) => Fragment }
  >()
  return {
    tableOf(key, least, rows) {
      const known = tables.get(key) ?? { name: `did_${tables.size}`, least, rows }
      tables.set(key, { ...known, least: Math.min(known.least, least) })
      return known.name
    },
    tables: () =>
      [...tables.values()].map(
        ({ name, least, rows }) => db`${db.unsafe(name)} as materialized (${rows(least)})`,
      ),
  }
}

/** The row `g` of the lead `l` in a table of counted events; more may be asked of it. */
export const rowOf = (db: Queryable, table: string): Fragment =>
  db`select 1 from ${db.unsafe(table)} g where g.lead_id = l.id`

/** The tables in front of a statement; nothing, where there are none. */
export const withTables = (db: Queryable, tables: readonly Fragment[]): Fragment =>
  tables.length === 0 ? db`` : db`with ${listed(db, tables)}`
