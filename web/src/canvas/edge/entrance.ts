import type { EdgeId } from '@shirube/kernel'
import { type Scenario, type ScenarioEdge, wiringOf } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'

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
