import { type Span, windowStart } from '@shirube/audience'
import { byZone } from './by-zone.ts'
import { allOf, type Fragment } from './fragment.ts'
import type { SqlContext } from './sql-context.ts'

/** Where events are looked for. */
export interface EventSource {
  readonly from: Fragment
  /** The column of the zone that their windows are reckoned in. */
  readonly zone: Fragment
  /** True for the events that are looked through: those of the lead `l`, or all. */
  readonly own: Fragment
}

/**
 * The events `e` of the lead `l`, or those of all leads. For all at once a zone is found beside the event, so that
 * nothing in there hangs on `l` and it is worked out once.
 */
export function eventSource({ db, reach }: SqlContext, zoned: boolean): EventSource {
  if (reach === 'few') return { from: db`events e`, zone: db`l.time_zone`, own: db`e.lead_id = l.id` }
  return zoned
    ? { from: db`events e join leads z on z.id = e.lead_id`, zone: db`z.time_zone`, own: db`true` }
    : { from: db`events e`, zone: db`null::text`, own: db`true` }
}

/** A stretch back from now. */
export interface WindowSql {
  /** True when it begins at different instants for leads in different zones. */
  readonly varies: boolean
  /** True for an event `e` that lies in the window of some lead. */
  readonly near: Fragment
  /** True for an event `e` that lies in the window of who lives in that zone. */
  holds(zone: Fragment): Fragment
}

/** The window of a condition; without a span everything that ever happened lies in it. */
export function windowSql(context: SqlContext, within: Span | undefined): WindowSql {
  const { db, now, zone, zonesOfLeads, reach } = context
  if (!within) return { varies: false, near: db`true`, holds: () => db`true` }
  const startIn = (where: string): number => windowStart(within, now, where)
  const earliest = Math.min(...[zone, ...zonesOfLeads].map(startIn))
  const starts = byZone(context, startIn, (at) => db`${at}::timestamptz`)
  // For all by `occurred_at` alone: the index of each partition answers from itself, and one of earlier months at
  // once. Lead by lead each partition would be looked into: no event lies after its arrival, so earlier ones are left out.
  const arrived = reach === 'few' ? db`and e.received_at >= ${earliest}::timestamptz` : db``
  const near = db`e.occurred_at >= ${earliest}::timestamptz ${arrived}`
  return {
    varies: starts.varies,
    near,
    holds: (column) =>
      allOf(db, [near, ...(starts.varies ? [db`e.occurred_at >= ${starts.in(column)}`] : [])]),
  }
}
