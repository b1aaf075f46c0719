import type { ConditionLeaf, NumberTest } from '@shirube/audience'
import { rowOf } from './counted-events.ts'
import type { Fragment, Predicate } from './fragment.ts'
import { matchSql } from './match-sql.ts'
import type { SqlContext } from './sql-context.ts'
import { covers, inWholeRange, type WholeRange, wholeRange } from './whole-range.ts'
import { eventSource, windowSql } from './window-sql.ts'

type Behaviour = Extract<ConditionLeaf, { kind: 'behaviour' }>

const AT_LEAST_ONCE: NumberTest = { op: 'atLeast', value: 1 }

/** Which numbers above 0 are to be looked for, and whether they are wanted: who never did it is in no table. */
function counted(times: NumberTest): { readonly range: WholeRange; readonly wanted: boolean } {
  const range = wholeRange(times)
  return covers(range, 0)
    ? { range: { from: range.to + 1, to: Number.POSITIVE_INFINITY }, wanted: false }
    : { range: { ...range, from: Math.max(1, range.from) }, wanted: true }
}

/** How often the lead did something: whether at all, or counted. */
export function behaviourSql(context: SqlContext, leaf: Behaviour): Predicate {
  const { db, reach, branched, counted: counts } = context
  const { range, wanted } = counted(leaf.times ?? AT_LEAST_ONCE)
  if (range.from > range.to || range.from === Number.POSITIVE_INFINITY) return { found: db`false`, wanted }
  const window = windowSql(context, leaf.within)
  const { from, zone, own } = eventSource(context, window.varies)
  const meant = db`not e.machine and ${matchSql(db, leaf.did)} and ${window.holds(zone)}`
  const atAll = range.from === 1 && range.to === Number.POSITIVE_INFINITY
  if (atAll && (reach === 'few' || !branched)) {
    const foundFor = (lead: Fragment): Fragment =>
      db`exists (select 1 from ${from} where e.lead_id = ${lead} and ${meant})`
    return { found: foundFor(db`l.id`), wanted, ...(reach === 'all' && { foundFor }) }
  }
  if (reach === 'few') {
    const enough = inWholeRange(db, db`count(*)`, range)
    return { found: db`(select ${enough} from ${from} where ${own} and ${meant})`, wanted }
  }
  const table = counts.tableOf(JSON.stringify([leaf.did, leaf.within]), range.from, (least) => {
    const rows = db`select e.lead_id, count(*) as n from ${from} where ${meant} group by e.lead_id`
    return least > 1 ? db`${rows} having count(*) >= ${least}` : rows
  })
  const enough = inWholeRange(db, db`g.n`, range)
  return { found: db`exists (${rowOf(db, table)} and ${enough})`, wanted, among: { table, enough } }
}
