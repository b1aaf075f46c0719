import { sameJson } from '@shirube/kernel'
import type { Fragment } from './fragment.ts'
import type { SqlContext } from './sql-context.ts'

/** Something that depends on the zone in which a lead lives. */
export interface ByZone {
  /** False when it is the same in all zones that matter: no lead's zone need then be looked at. */
  readonly varies: boolean
  /** The value as an expression, for the column that holds a lead's zone. */
  in(column: Fragment): Fragment
}

/**
 * What `of` says of each zone, as an expression. Worked out here rather than by the database: a zone that it does
 * not know, or knows by other rules than the platform, would fail or answer otherwise.
 */
export function byZone<T>(
  context: Pick<SqlContext, 'db' | 'zone' | 'zonesOfLeads'>,
  of: (zone: string) => T,
  show: (value: T) => Fragment,
): ByZone {
  const { db, zone, zonesOfLeads } = context
  const usual = of(zone)
  const others = zonesOfLeads
    .map((other) => [other, of(other)] as const)
    .filter(([, value]) => !sameJson(value, usual))
  const cases = others.map(([other, value]) => db`when ${other} then ${show(value)}`)
  return {
    varies: cases.length > 0,
    in: (column) =>
      cases.length === 0
        ? show(usual)
        : db`case ${column} ${cases.reduce((before, one) => db`${before} ${one}`)} else ${show(usual)} end`,
  }
}
