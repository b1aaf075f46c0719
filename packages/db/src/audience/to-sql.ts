import { type Condition, isLeaf } from '@shirube/audience'
import { makeCountedEvents } from './counted-events.ts'
import { allOf, anyOf, type Fragment } from './fragment.ts'
import { leafSql } from './leaf-sql.ts'
import type { SqlContext } from './sql-context.ts'

/** Denials are handed down to the leaves: there the planner makes joins of them. */
function partSql(context: SqlContext, condition: Condition, denied: boolean): Fragment {
  const { db } = context
  if (isLeaf(condition)) {
    const { found, wanted } = leafSql(context, condition)
    return wanted === denied ? db`not (${found})` : found
  }
  switch (condition.kind) {
    case 'not':
      return partSql(context, condition.of, !denied)
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => db`(${partSql(context, part, denied)})`)
      return (condition.kind === 'all') === denied ? anyOf(db, parts) : allOf(db, parts)
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
export function toSql(given: Omit<SqlContext, 'counted'>, condition: Condition): ConditionSql {
  const { db } = given
  const counted = makeCountedEvents(db)
  const holds = db`(${partSql({ ...given, counted }, condition, false)})`
  return { holds, tables: counted.tables() }
}
