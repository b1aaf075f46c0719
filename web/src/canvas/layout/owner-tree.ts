import type { NodeId } from '@shirube/kernel'
import { type Scenario, type ScenarioEdge, wiringOf } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'

/** A way that leads to a step which hangs below it in the layout. */
export interface Branch {
  readonly port: string
  readonly to: NodeId
}

/** A drawing as trees: each step hangs below one way, however many lead to it. */
export interface OwnerTree {
  readonly roots: readonly NodeId[]
  /** By step, in the order of its ways; the main way last. */
  readonly below: ReadonlyMap<NodeId, readonly Branch[]>
  /** The steps whose main way joins here without owning it, nearer to the start than it. */
  readonly above: ReadonlyMap<NodeId, readonly NodeId[]>
}

/** How far each step is from a start: lines that lead back are the ones that a first walk meets again on its own path. */
function forwardEdges(scenario: Scenario, roots: readonly NodeId[]): ReadonlySet<ScenarioEdge> {
  const { from } = wiringOf(scenario)
  const forward = new Set<ScenarioEdge>()
  const state = new Map<NodeId, 'open' | 'done'>()
  const visit = (id: NodeId): void => {
    state.set(id, 'open')
    for (const edge of from.get(id) ?? []) {
      if (state.get(edge.to) === 'open') continue
      forward.add(edge)
      if (!state.has(edge.to)) visit(edge.to)
    }
    state.set(id, 'done')
  }
  for (const root of roots) if (!state.has(root)) visit(root)
  return forward
}

/** Steps in an order in which every step comes after all that lead to it. */
function sorted(roots: readonly NodeId[], forward: ReadonlySet<ScenarioEdge>): readonly NodeId[] {
  const waiting = new Map<NodeId, number>()
  for (const { to } of forward) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const order = roots.filter((root) => !waiting.has(root))
  for (const id of order) {
    for (const edge of forward) {
      if (edge.from.node !== id) continue
      const left = (waiting.get(edge.to) ?? 1) - 1
      waiting.set(edge.to, left)
      if (left === 0) order.push(edge.to)
    }
  }
  return order
}

const isMain = (scenario: Scenario, edge: ScenarioEdge): boolean => {
  const node = scenario.nodes[edge.from.node]
  return node !== undefined && frameOf(node).exits.get(edge.from.port)?.side === 'bottom'
}

/** Where to begin: the starts, then whatever nothing leads to, then what only loops lead to; left to right as drawn. */
function rootsOf(scenario: Scenario): readonly NodeId[] {
  const { into, from } = wiringOf(scenario)
  const drawn = Object.values(scenario.nodes).sort(
    (a, b) => a.position.x - b.position.x || a.position.y - b.position.y,
  )
  const heads = drawn.filter(({ id }) => !into.has(id)).map(({ id }) => id)
  const seen = new Set<NodeId>()
  const walk = (id: NodeId): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const edge of from.get(id) ?? []) walk(edge.to)
  }
  for (const id of heads) walk(id)
  const roots = [...heads]
  for (const { id } of drawn) {
    if (seen.has(id)) continue
    roots.push(id)
    walk(id)
  }
  return roots
}

/** Reads a drawing as trees: main ways own before others, and of those the ones nearest to the start. */
export function ownerTree(scenario: Scenario): {
  readonly tree: OwnerTree
  readonly order: readonly NodeId[]
} {
  const roots = rootsOf(scenario)
  const forward = forwardEdges(scenario, roots)
  const order = sorted(roots, forward)
  const rank = new Map(order.map((id, i) => [id, i]))
  const owner = new Map<NodeId, ScenarioEdge>()
  const above = new Map<NodeId, NodeId[]>()
  const nearness = (edge: ScenarioEdge): number =>
    (rank.get(edge.from.node) ?? 0) + (isMain(scenario, edge) ? 0 : order.length)
  for (const edge of forward) {
    const standing = owner.get(edge.to)
    if (!standing || nearness(edge) < nearness(standing)) owner.set(edge.to, edge)
    if (isMain(scenario, edge)) above.set(edge.to, [...(above.get(edge.to) ?? []), edge.from.node])
  }
  const below = new Map<NodeId, readonly Branch[]>()
  for (const node of Object.values(scenario.nodes)) {
    const branches = frameOf(node).ports.flatMap(({ id: port }) => {
      const edge = [...owner.values()].find((e) => e.from.node === node.id && e.from.port === port)
      return edge ? [{ port, to: edge.to }] : []
    })
    below.set(node.id, branches)
  }
  return { tree: { roots, below, above }, order }
}
