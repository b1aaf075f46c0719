import { emptyScenario, type Scenario, scenarioSchema } from '../document/scenario.ts'
import type { ShapeOf } from '../structure/graph.ts'

const main = { id: 'next', main: true }

/** The shapes of the step types that drawings in tests are made of. */
export const shapeOf: ShapeOf = ({ type }) => {
  switch (type) {
    case 'start':
      return { role: 'trigger', suspends: false, ports: [main] }
    case 'act':
      return { role: 'step', suspends: false, ports: [main, { id: 'other' }] }
    case 'wait':
      return { role: 'step', suspends: true, ports: [main, { id: 'other' }] }
    case 'end':
      return { role: 'end', suspends: false, ports: [] }
    default:
      return undefined
  }
}

/**
 * A drawing written as lines: `'t > a'`, or `'a.other > b'` for another way out. The first letters of a step's name
 * tell its type: t a start, w a wait, e an end, x a type that is not installed, anything else an act.
 */
export function drawn(lines: readonly string[], alone: readonly string[] = []): Scenario {
  const edges = lines.map((line, n) => {
    const [from = '', to = ''] = line.split(' > ')
    const [node = '', port = 'next'] = from.split('.')
    return { id: `line${n}`, from: { node, port }, to }
  })
  const names = new Set([...edges.flatMap(({ from, to }) => [from.node, to]), ...alone])
  const nodes = [...names].map((id) => ({
    id,
    type: { t: 'start', w: 'wait', e: 'end', x: 'gone' }[id.slice(0, 1)] ?? 'act',
    version: 1,
    data: {},
    position: { x: 0, y: 0 },
  }))
  const keyed = <T extends { readonly id: string }>(items: readonly T[]) =>
    Object.fromEntries(items.map((item) => [item.id, item]))
  return scenarioSchema.parse({ ...emptyScenario(), nodes: keyed(nodes), edges: keyed(edges) })
}
