import type { ConditionLeaf } from '@shirube/audience'
import { rowOf } from './counted-events.ts'
import type { Predicate } from './fragment.ts'
import { matchSql } from './match-sql.ts'
import type { SqlContext } from './sql-context.ts'
import { eventSource, windowSql } from './window-sql.ts'

type Touch = Extract<ConditionLeaf, { kind: 'touch' }>

/** Whether the first or the last that the lead did of a kind is one of those meant. */
export function touchSql(context: SqlContext, leaf: Touch): Predicate {
  const { db, reach, counted } = context
  const { did, which, within } = leaf
  const window = windowSql(context, within)
  const { from, zone, own } = eventSource(context, window.varies)
  const fits = db`${matchSql(db, did)} and ${window.holds(zone)}`
  // Where the last one lies in the window, nothing before the window is the last; the first may lie anywhere.
  const near = which === 'last' ? db`and ${window.near}` : db``
  const ofKind = db`${own} and e.kind = ${did.kind} and not e.machine ${near}`
  const order = which === 'first' ? db`e.occurred_at, e.seq` : db`e.occurred_at desc, e.seq desc`
  if (reach === 'few') {
    return {
      found: db`coalesce((select ${fits} from ${from} where ${ofKind} order by ${order} limit 1), false)`,
      wanted: true,
    }
  }
  const table = counted.tableOf(
    JSON.stringify([which, did, within]),
    1,
    () => db`select x.lead_id, 1 as n from (
      select distinct on (e.lead_id) e.lead_id, ${fits} as fits from ${from} where ${ofKind}
      order by e.lead_id, ${order}) x where x.fits`,
  )
  return { found: db`exists (${rowOf(db, table)})`, wanted: true, among: { table, enough: db`true` } }
}
