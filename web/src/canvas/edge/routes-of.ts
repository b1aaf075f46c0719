import type { EdgeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'
import type { Point } from '../graph/rect.ts'
import { routeOf } from './route.ts'

/** The course of every line, whatever it runs behind. */
export function routesOf(
  draft: Scenario,
  entrances: ReadonlyMap<EdgeId, 'above' | 'joining'>,
): ReadonlyMap<EdgeId, readonly Point[]> {
  const routes = new Map<EdgeId, readonly Point[]>()
  for (const { id, from, to } of Object.values(draft.edges)) {
    const [source, target] = [draft.nodes[from.node], draft.nodes[to]]
    const exit = source && frameOf(source).exits.get(from.port)
    if (!source || !target || !exit) continue
    const entrance = entrances.get(id) ?? 'above'
    routes.set(id, routeOf({ from: source.position, exit, to: target.position, entrance }))
  }
  return routes
}
