import type { NodeId } from '@shirube/kernel'
import { type Scenario, wiringOf } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'

/** Where an arrow leads from a step: along the lines, and across to steps beside it. */
export type Direction = 'next' | 'previous' | 'left' | 'right'

const nearest = (scenario: Scenario, from: NodeId, side: 'left' | 'right'): NodeId | undefined => {
  const origin = scenario.nodes[from]?.position
  if (!origin) return undefined
  const beside = Object.values(scenario.nodes)
    .filter(({ position: { x } }) => (side === 'right' ? x > origin.x : x < origin.x))
    .map(({ id, position }) => ({
      id,
      far: Math.abs(position.x - origin.x) + Math.abs(position.y - origin.y) * 2,
    }))
    .toSorted((a, b) => a.far - b.far)
  return beside[0]?.id
}

/** The step that an arrow leads to; undefined where there is none. */
export function neighbour(scenario: Scenario, from: NodeId, direction: Direction): NodeId | undefined {
  const { from: out, into } = wiringOf(scenario)
  switch (direction) {
    case 'next': {
      const edges = out.get(from) ?? []
      const node = scenario.nodes[from]
      const main = node && frameOf(node).ports.find((port) => port.main)?.id
      return (edges.find((edge) => edge.from.port === main) ?? edges[0])?.to
    }
    case 'previous':
      return into.get(from)?.toSorted((a, b) => {
        const y = (id: NodeId): number => scenario.nodes[id]?.position.y ?? 0
        return y(b.from.node) - y(a.from.node)
      })[0]?.from.node
    case 'left':
    case 'right':
      return nearest(scenario, from, direction)
  }
}
