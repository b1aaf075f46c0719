import type { ConditionLeaf } from '@shirube/audience'
import { byZone } from './by-zone.ts'
import { anyOf, type Fragment, listed, type Predicate } from './fragment.ts'
import { matchSql } from './match-sql.ts'
import { type SpanSteps, spanSteps } from './span-steps.ts'
import type { SqlContext } from './sql-context.ts'
import { eventSource, windowSql } from './window-sql.ts'

type Sequence = Extract<ConditionLeaf, { kind: 'sequence' }>

/** The last instant that lies within the span after the event `e`. */
function spanEndSql({ db }: SqlContext, { since, lengths }: SpanSteps): Fragment {
  const length =
    since.length === 0
      ? db`${lengths[0] ?? 0}::float8`
      : db`(${[...lengths]}::float8[])[1 + width_bucket(e.occurred_at, ${[...since]}::timestamptz[])]`
  return db`e.occurred_at + ${length} * interval '1 millisecond'`
}

/**
 * The events of the kinds that the steps name, each with the steps that it fits (the last one in the window only)
 * and, if it is a first one, until when the last may come.
 */
function steppingEvents(context: SqlContext, leaf: Sequence): Fragment {
  const { db, now, reach } = context
  const window = windowSql(context, leaf.within)
  const ends = byZone(
    context,
    (zone) => spanSteps(leaf.span, zone, now),
    (steps) => spanEndSql(context, steps),
  )
  const { from, zone, own } = eventSource(context, ends.varies || window.varies)
  const steps = leaf.steps.map((step) => matchSql(db, step))
  const [first = db`false`] = steps
  const last = steps.at(-1) ?? db`false`
  const fits = [...steps.slice(0, -1), db`${last} and ${window.holds(zone)}`]
  const kinds = [...new Set(leaf.steps.map((step) => step.kind))]
  // Of all leads only those need be looked through who did the last step (lately).
  const candidates =
    reach === 'all'
      ? db`e.lead_id in (select e.lead_id from events e where not e.machine and ${last} and ${window.near})`
      : db`true`
  // An event that fits no step matters to neighbours only.
  const concerned = leaf.adjacent ? db`e.kind = any(${kinds}::text[])` : db`(${anyOf(db, steps)})`
  return db`
    select e.lead_id, e.seq, e.occurred_at, array[${listed(db, fits)}] as fits,
      case when ${first} then ${ends.in(zone)} end as until
    from ${from} where ${own} and not e.machine and ${concerned} and ${candidates}`
}

/** Takes one step more: each event that fits it gets the latest end of those that the steps before it leave open. */
function nextStep(
  context: SqlContext,
  events: Fragment,
  step: { readonly n: number; readonly adjacent: boolean },
) {
  const { db } = context
  const before = step.adjacent
    ? db`lag(p.until) over (partition by p.lead_id order by p.seq)`
    : db`max(p.until) over (partition by p.lead_id order by p.seq rows between unbounded preceding and 1 preceding)`
  return db`
    select p.lead_id, p.seq, p.occurred_at, p.fits, case when p.fits[${step.n}::int] then ${before} end as until
    from (${events}) p`
}

/**
 * Whether the lead did the steps in order, by one walk through the history whatever its length: no event is paired
 * with others.
 */
export function sequenceSql(context: SqlContext, leaf: Sequence): Predicate {
  const { db } = context
  let events = steppingEvents(context, leaf)
  for (let n = 2; n <= leaf.steps.length; n++) {
    events = nextStep(context, events, { n, adjacent: leaf.adjacent === true })
  }
  return {
    found: db`exists (select 1 from (${events}) s where s.lead_id = l.id and s.occurred_at <= s.until)`,
    wanted: true,
  }
}
