import type { NodeId } from '@shirube/kernel'
import type { NodeModel, ScenarioNode, Wiring } from '@shirube/scenario'

/** A way out of an earlier step by which people get to a later one. */
export interface WayIn {
  readonly from: NodeId
  readonly port: string
}

/** What lies behind a step: where people were last told apart, and what its moment is counted from. */
export interface BehindStep {
  readonly choices: readonly WayIn[]
  readonly moments: readonly NodeId[]
}

interface Step {
  readonly node: ScenarioNode
  readonly model: NodeModel
  readonly data: unknown
}

interface Shapes {
  readonly starts: readonly NodeId[]
  readonly wiring: Wiring
  readonly stepOf: (id: NodeId) => Step | undefined
}

/** The ways out of a step that somebody may take: an optional one without a line is none. */
const takenPorts = ({ node, model, data }: Step, { wiring }: Shapes): readonly string[] => {
  const lines = new Set((wiring.from.get(node.id) ?? []).map(({ from }) => from.port))
  return model
    .ports(data)
    .filter(({ id, optional }) => lines.has(id) || optional !== true)
    .map(({ id }) => id)
}

const waysInOf = (id: NodeId, { wiring }: Shapes): readonly WayIn[] =>
  (wiring.into.get(id) ?? []).map(({ from }) => ({ from: from.node, port: from.port }))

/** The steps that somebody gets to before this one: what comes after it first, in a loop, is left out. */
function reachedBefore(id: NodeId, { starts, wiring }: Shapes): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>()
  const queue = [...starts]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === id || reached.has(at)) continue
    reached.add(at)
    queue.push(...(wiring.from.get(at) ?? []).map(({ to }) => to))
  }
  return reached
}

/**
 * The nearest steps behind this one that tell people apart, with the ways that lead here. A step of which every way
 * leads here tells nobody apart.
 */
function choicesBehind(id: NodeId, shapes: Shapes): readonly WayIn[] {
  const before = reachedBefore(id, shapes)
  const taken = new Map<NodeId, Set<string>>()
  const passed = new Set<NodeId>([id])
  const queue = [...waysInOf(id, shapes)]
  for (let way = queue.pop(); way; way = queue.pop()) {
    const step = shapes.stepOf(way.from)
    if (!step || passed.has(way.from) || !before.has(way.from)) continue
    const ports = taken.get(way.from) ?? new Set()
    taken.set(way.from, ports.add(way.port))
    const apart = step.node.disabled !== true && takenPorts(step, shapes).some((port) => !ports.has(port))
    if (apart) continue
    passed.add(way.from)
    taken.delete(way.from)
    queue.push(...waysInOf(way.from, shapes))
  }
  return [...taken].flatMap(([from, ports]) => [...ports].map((port) => ({ from, port })))
}

/** The nearest steps behind this one that start, wait or say something themselves. */
function momentsBehind(id: NodeId, shapes: Shapes): readonly NodeId[] {
  const seen = new Set<NodeId>()
  const moments: NodeId[] = []
  const queue = waysInOf(id, shapes).map(({ from }) => from)
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const step = shapes.stepOf(at)
    if (!step || seen.has(at)) continue
    seen.add(at)
    const { model, node, data } = step
    const stops = model.role === 'trigger' || model.suspends(data) || model.reachesLead
    if (stops && node.disabled !== true) moments.push(at)
    else queue.push(...waysInOf(at, shapes).map(({ from }) => from))
  }
  return moments
}

/** Looks back from a step, to say who gets there and when. */
export const waysInto = (id: NodeId, shapes: Shapes): BehindStep => ({
  choices: choicesBehind(id, shapes),
  moments: momentsBehind(id, shapes),
})
