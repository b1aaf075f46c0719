import type { EdgeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import type { Rect } from '../graph/rect.ts'
import { detourOf, runsBehind } from './detour.ts'
import { type Entrance, entrancesOf } from './entrance.ts'
import { routesOf } from './routes-of.ts'

/**
 * Where lines come in. Where something stands before the left side of a card so that no line gets there, the line joins
 * from above, like the first.
 */
export function entrancesAmong(scenario: Scenario, taken: readonly Rect[]): ReadonlyMap<EdgeId, Entrance> {
  const wanted = entrancesOf(scenario)
  const isBlocked = (route: Parameters<typeof detourOf>[0]): boolean =>
    runsBehind(route, taken) && detourOf(route, taken) === undefined
  const stuck = [...routesOf(scenario, wanted)].filter(
    ([id, route]) => wanted.get(id) === 'joining' && isBlocked(route),
  )
  if (stuck.length === 0) return wanted
  const above = new Map(stuck.map(([id]) => [id, 'above' as const]))
  const other = routesOf(scenario, new Map([...wanted, ...above]))
  return new Map([...wanted, ...[...above].filter(([id]) => !isBlocked(other.get(id) ?? []))])
}
