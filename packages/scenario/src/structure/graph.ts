import type { NodeId } from '@shirube/kernel'
import type { Scenario, ScenarioEdge, ScenarioNode } from '../document/scenario.ts'
import type { NodeShape } from '../model/node-model.ts'

/** Tells the shape of a step; undefined for a type that is not installed. */
export type ShapeOf = (node: ScenarioNode) => NodeShape | undefined

/** The lines of a drawing, by where they start and where they end. */
export interface Wiring {
  readonly from: ReadonlyMap<NodeId, readonly ScenarioEdge[]>
  readonly into: ReadonlyMap<NodeId, readonly ScenarioEdge[]>
}

const group = (
  edges: readonly ScenarioEdge[],
  key: (edge: ScenarioEdge) => NodeId,
): Map<NodeId, ScenarioEdge[]> => {
  const groups = new Map<NodeId, ScenarioEdge[]>()
  for (const edge of edges) groups.set(key(edge), [...(groups.get(key(edge)) ?? []), edge])
  return groups
}

/** Reads the lines of a drawing once. */
export function wiringOf(scenario: Scenario): Wiring {
  const edges = Object.values(scenario.edges)
  return { from: group(edges, (e) => e.from.node), into: group(edges, (e) => e.to) }
}

/** The steps that can be reached from any of these, themselves included. */
export function reachableFrom(starts: readonly NodeId[], wiring: Pick<Wiring, 'from'>): ReadonlySet<NodeId> {
  const seen = new Set(starts)
  const queue = [...starts]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const edge of wiring.from.get(at) ?? []) {
      if (!seen.has(edge.to)) {
        seen.add(edge.to)
        queue.push(edge.to)
      }
    }
  }
  return seen
}

/** The steps on some loop along which no step passes `breaks`. */
export function loopsWithout(
  nodes: readonly NodeId[],
  wiring: Wiring,
  breaks: (node: NodeId) => boolean,
): readonly NodeId[] {
  const left = new Set(nodes.filter((node) => !breaks(node)))
  // Steps without a way in, or without a way out, among those left cannot be on a loop: take them off until none is.
  for (let changed = true; changed; ) {
    changed = false
    for (const node of left) {
      const goesOn = (wiring.from.get(node) ?? []).some((e) => left.has(e.to))
      const comesIn = (wiring.into.get(node) ?? []).some((e) => left.has(e.from.node))
      if (goesOn && comesIn) continue
      left.delete(node)
      changed = true
    }
  }
  // What is still left may also lie between two loops: only a step that leads back to itself is on one.
  const from = new Map([...left].map((id) => [id, wiring.from.get(id)?.filter((e) => left.has(e.to)) ?? []]))
  return [...left].filter((node) =>
    (from.get(node) ?? []).some((e) => reachableFrom([e.to], { from }).has(node)),
  )
}
