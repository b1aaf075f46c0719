import { type Condition, isLeaf } from '@shirube/audience'
import type { Queryable } from '../connect/database.ts'
import { makeCountedEvents, rowOf } from './counted-events.ts'
import { allOf, anyOf, type Fragment, type Predicate } from './fragment.ts'
import { leafSql } from './leaf-sql.ts'
import type { SqlContext } from './sql-context.ts'

/** A part of a condition, and the tables of counted events in each of which everybody lies for whom it is true. */
interface Part {
  readonly holds: Fragment
  readonly among: ReadonlySet<string>
  /** The one such table of a part that looks into nothing else. */
  readonly counted?: Predicate['among']
  /** What must not be found, for a part that asks nothing else. */
  readonly denied?: Predicate['foundFor']
}

const NOWHERE: ReadonlySet<string> = new Set()

/**
 * Where events are counted, who must not have done something else is left out of their table, before its leads are
 * looked up: the planner joins what is asked of `l` to all leads of the table only.
 */
function allParts(db: Queryable, parts: readonly Part[]): Part {
  const among = new Set(parts.flatMap((part) => [...part.among]))
  const first = parts.find((part) => part.counted)
  if (!first?.counted) return { holds: allOf(db, parts.map(bracketed(db))), among }
  const { table, enough } = first.counted
  const without = parts.flatMap(({ denied }) => (denied ? [db`not ${denied(db`g.lead_id`)}`] : []))
  const counted = db`exists (${rowOf(db, table)} and ${allOf(db, [enough, ...without])})`
  const others = parts.filter((part) => part !== first && !part.denied)
  return { holds: allOf(db, [counted, ...others.map(bracketed(db))]), among }
}

/** Where every branch asks of the same counted events, those who are among them are looked at, not all leads. */
function anyPart(db: Queryable, parts: readonly Part[]): Part {
  const [first, ...others] = parts
  const among = [...(first?.among ?? [])].filter((table) => others.every((part) => part.among.has(table)))
  const any = anyOf(db, parts.map(bracketed(db)))
  const within = among.map((table) => db`l.id in (select lead_id from ${db.unsafe(table)})`)
  return {
    holds: within.length === 0 ? any : allOf(db, [...within, db`(${any})`]),
    among: new Set(among),
  }
}

const bracketed =
  (db: Queryable) =>
  ({ holds }: Part): Fragment =>
    db`(${holds})`

/** Denials are handed down to the leaves: there the planner makes joins of them. */
function partSql(context: SqlContext, condition: Condition, denied: boolean): Part {
  const { db } = context
  if (isLeaf(condition)) {
    const { found, wanted, among, foundFor } = leafSql(context, condition)
    if (wanted === denied)
      return { holds: db`not (${found})`, among: NOWHERE, ...(foundFor && { denied: foundFor }) }
    return among
      ? { holds: found, among: new Set([among.table]), counted: among }
      : { holds: found, among: NOWHERE }
  }
  switch (condition.kind) {
    case 'not':
      return partSql(context, condition.of, !denied)
    case 'all':
    case 'any': {
      const branches = (condition.kind === 'all') === denied
      const within = branches ? { ...context, branched: true } : context
      const parts = condition.of.map((part) => partSql(within, part, denied))
      return branches ? anyPart(db, parts) : allParts(db, parts)
    }
  }
}

/** A condition as a statement asks it. */
export interface ConditionSql {
  /** True for a lead `l` exactly when `matches` says so; false otherwise, never unknown. */
  readonly holds: Fragment
  /** The tables that it looks into, for the statement's `with`; none where few leads are held against it. */
  readonly tables: readonly Fragment[]
}

/** A condition in SQL. Every value is a bound parameter. */
export function toSql(given: Omit<SqlContext, 'counted' | 'branched'>, condition: Condition): ConditionSql {
  const { db } = given
  const counted = makeCountedEvents(db)
  const { holds } = partSql({ ...given, counted, branched: false }, condition, false)
  return { holds: db`(${holds})`, tables: counted.tables() }
}
