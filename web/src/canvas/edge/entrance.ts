import type { EdgeId } from '@shirube/kernel'
import { type Scenario, type ScenarioEdge, wiringOf } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'
import type { Rect } from '../graph/rect.ts'
import { detourOf, runsBehind } from './detour.ts'
import { routesOf } from './routes-of.ts'

/** Where a line comes into a card: from above, or from the left where ways join. */
export type Entrance = 'above' | 'joining'

const isMain = (scenario: Scenario, { from }: ScenarioEdge): boolean => {
  const node = scenario.nodes[from.node]
  return node !== undefined && frameOf(node).exits.get(from.port)?.side === 'bottom'
}

/** The line of a trunk comes from above, and else the one from the highest card; every other joins from the left. */
export function entrancesOf(scenario: Scenario): ReadonlyMap<EdgeId, Entrance> {
  const entrances = new Map<EdgeId, Entrance>()
  for (const [to, edges] of wiringOf(scenario).into) {
    const rank = (edge: ScenarioEdge): number => {
      const source = scenario.nodes[edge.from.node]
      const target = scenario.nodes[to]
      if (!source || !target) return Number.POSITIVE_INFINITY
      const straight = isMain(scenario, edge) && source.position.x === target.position.x
      const below = source.position.y >= target.position.y
      return source.position.y + (below ? 1e9 : 0) + (straight ? -1e6 : isMain(scenario, edge) ? -1e3 : 0)
    }
    const [first] = [...edges].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    for (const edge of edges) entrances.set(edge.id, edge === first ? 'above' : 'joining')
  }
  return entrances
}

/**
 * The same, where something stands before the left side of a card so that no line gets there: such a line joins from
 * above, like the first.
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
