import type { NodeId } from '@shirube/kernel'
import { type Diagnostic, diagnostic } from '../document/diagnostic.ts'
import type { Scenario } from '../document/scenario.ts'
import { loopsWithout, reachableFrom, type ShapeOf, type Wiring, wiringOf } from './graph.ts'
import { STRUCTURE_TEXT as TEXT } from './text.ts'

const problem = (
  node: NodeId | undefined,
  code: keyof typeof TEXT,
  values?: Record<string, string>,
): Diagnostic =>
  diagnostic({ severity: 'error', code: `structure.${code}`, ...(node && { node }) }, TEXT[code], values)

function checkPorts(scenario: Scenario, shapeOf: ShapeOf, wiring: Wiring): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const node of Object.values(scenario.nodes)) {
    const shape = shapeOf(node)
    if (!shape) {
      found.push(problem(node.id, 'unknown-type', { type: node.type }))
      continue
    }
    const ports = new Set(shape.ports.map((port) => port.id))
    const used = new Set<string>()
    for (const { from } of wiring.from.get(node.id) ?? []) {
      if (!ports.has(from.port)) found.push(problem(node.id, 'no-such-port', { port: from.port }))
      if (used.has(from.port)) found.push(problem(node.id, 'two-lines', { port: from.port }))
      used.add(from.port)
    }
    if (shape.role === 'trigger' && wiring.into.has(node.id)) found.push(problem(node.id, 'into-trigger'))
    if (shape.role === 'trigger' && used.size === 0) found.push(problem(node.id, 'trigger-leads-nowhere'))
  }
  return found
}

/** The rules that every drawing must keep, whatever its steps do. One run is one token: there are no forks. */
export function checkStructure(scenario: Scenario, shapeOf: ShapeOf): readonly Diagnostic[] {
  const wiring = wiringOf(scenario)
  const nodes = Object.values(scenario.nodes)
  const found = checkPorts(scenario, shapeOf, wiring)

  const triggers = nodes.filter((node) => shapeOf(node)?.role === 'trigger').map((node) => node.id)
  if (triggers.length === 0) found.push(problem(undefined, 'no-trigger'))
  const reached = reachableFrom(triggers, wiring)
  for (const node of nodes) if (!reached.has(node.id)) found.push(problem(node.id, 'unreachable'))

  const suspends = (id: NodeId): boolean => {
    const node = scenario.nodes[id]
    return node !== undefined && node.disabled !== true && shapeOf(node)?.suspends === true
  }
  for (const id of loopsWithout(
    nodes.map((n) => n.id),
    wiring,
    suspends,
  ))
    found.push(problem(id, 'endless-loop'))
  return found
}

/** Why a line from a way out of one step to another step may not be drawn; undefined when it may. */
export function refusesConnection(
  scenario: Scenario,
  line: { readonly from: { readonly node: NodeId; readonly port: string }; readonly to: NodeId },
  shapeOf: ShapeOf,
): Diagnostic | undefined {
  const { from, to } = line
  const target = scenario.nodes[to]
  const source = scenario.nodes[from.node]
  if (!target || !source) return problem(undefined, 'unreachable')
  if (shapeOf(target)?.role === 'trigger') return problem(to, 'into-trigger')
  const id = '_drawn' as keyof Scenario['edges']
  const kept = Object.entries(scenario.edges).filter(
    ([, e]) => e.from.node !== from.node || e.from.port !== from.port,
  )
  const edges = { ...Object.fromEntries(kept), [id]: { id, from, to } } as Scenario['edges']
  const before = new Set(
    checkStructure(scenario, shapeOf)
      .filter((d) => d.code === 'structure.endless-loop')
      .map((d) => d.node),
  )
  return checkStructure({ ...scenario, edges }, shapeOf).find(
    (d) => d.code === 'structure.endless-loop' && !before.has(d.node),
  )
}
