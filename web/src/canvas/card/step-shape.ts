import { shapesBy } from '@shirube/engine'
import { modelOf } from '@shirube/nodes/model'
import type { NodeShape, Port, ScenarioNode } from '@shirube/scenario'
import { exitPlaces, type PortPlace, type StepShape, stepHeight } from '@shirube/ui'

/** The structure of a step by the installed node types. */
export const shapeOf = shapesBy(modelOf)

/** What the canvas draws of a step's structure: which card, how high, and where each way leaves it. */
export interface StepFrame {
  readonly kind: StepShape['kind']
  readonly role: NodeShape['role']
  readonly ports: readonly Port[]
  readonly height: number
  readonly exits: ReadonlyMap<string, PortPlace>
}

const UNKNOWN: NodeShape = { role: 'step', suspends: false, ports: [] }
const ROWS_FROM = 4
const ROWED = new Set(['channel', 'sales', 'score'])

/** Mails have a card of their own; ways that say how something came out have rows; the rest is one line. */
function kindOf(node: ScenarioNode, { suspends, ports }: NodeShape): StepShape['kind'] {
  const model = modelOf(node.type)
  if (model?.reachesLead === true && !suspends && model.speaks.includes('what')) return 'sending'
  if (ports.length >= ROWS_FROM) return 'outcome'
  return ports.length > 1 && ROWED.has(model?.family ?? '') ? 'outcome' : 'small'
}

const frames = new WeakMap<ScenarioNode['data'], Map<string, StepFrame>>()

function made(node: ScenarioNode): StepFrame {
  const shape = shapeOf(node) ?? UNKNOWN
  const kind = kindOf(node, shape)
  const look: StepShape = { kind, ways: shape.ports.map(({ id }) => id) }
  const exits = shape.ports.length === 0 ? new Map<string, PortPlace>() : exitPlaces(look)
  return { kind, role: shape.role, ports: shape.ports, height: stepHeight(look), exits }
}

/** The frame of a step; the same object as long as its data is. */
export function frameOf(node: ScenarioNode): StepFrame {
  const known = frames.get(node.data)?.get(node.type)
  if (known) return known
  const frame = made(node)
  const byType = frames.get(node.data) ?? new Map<string, StepFrame>()
  frames.set(node.data, byType.set(node.type, frame))
  return frame
}
