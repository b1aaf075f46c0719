import type { NodeId } from '@shirube/kernel'
import type { Edit, Scenario, ScenarioEdge } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'
import { refusal, type Way } from './connect.ts'
import { newEdgeId } from './new-id.ts'

/** One way on which the drawing could go on behind steps that are taken away. */
export interface Survivor {
  readonly way: Way
  readonly to: NodeId
}

/** What taking steps away comes to: the lines that lose their end, and the ways that one of them may go on. */
export interface Removal {
  readonly nodes: readonly NodeId[]
  readonly into: readonly ScenarioEdge[]
  /** Different destinations, the main way's first; with more than one a person must choose. */
  readonly survivors: readonly Survivor[]
}

const isMain = (scenario: Scenario, { node, port }: Way): boolean => {
  const step = scenario.nodes[node]
  return step !== undefined && frameOf(step).exits.get(port)?.side === 'bottom'
}

/** Looks at what hangs on steps before they are taken away. */
export function removalOf(scenario: Scenario, nodes: readonly NodeId[]): Removal {
  const gone = new Set(nodes.filter((id) => scenario.nodes[id]))
  const edges = Object.values(scenario.edges)
  const into = edges.filter(({ from, to }) => !gone.has(from.node) && gone.has(to))
  const out = edges.filter(({ from, to }) => gone.has(from.node) && !gone.has(to))
  const mainFirst = [...out].sort(
    (a, b) => Number(isMain(scenario, b.from)) - Number(isMain(scenario, a.from)),
  )
  const survivors = mainFirst
    .filter((edge, i) => mainFirst.findIndex(({ to }) => to === edge.to) === i)
    .map(({ from, to }) => ({ way: from, to }))
  return { nodes: [...gone], into, survivors: into.length === 0 ? [] : survivors }
}

/** The edits that take the steps away and join what was before them to the survivor, where that may be. */
export function removeEdits(
  scenario: Scenario,
  { nodes, into }: Pick<Removal, 'nodes' | 'into'>,
  survivor: NodeId | undefined,
): readonly Edit[] {
  const gone = new Set(nodes)
  const lost = Object.values(scenario.edges).filter(({ from, to }) => gone.has(from.node) || gone.has(to))
  const rest = Object.fromEntries(Object.entries(scenario.edges).filter(([, edge]) => !lost.includes(edge)))
  const without = {
    ...scenario,
    nodes: Object.fromEntries(Object.entries(scenario.nodes).filter(([, { id }]) => !gone.has(id))),
    edges: rest,
  }
  const healed = into.flatMap(({ from }): Edit[] => {
    // Joined directly, a loop could lose the step in which it waited.
    if (survivor === undefined || refusal(without, from, survivor)) return []
    return [{ kind: 'add-edge', edge: { id: newEdgeId(), from: { ...from }, to: survivor } }]
  })
  return [
    ...lost.map(({ id }): Edit => ({ kind: 'remove-edge', id })),
    ...nodes.map((id): Edit => ({ kind: 'remove-node', id })),
    ...healed,
  ]
}
