import type { NarrationContext, NodeId } from '@shirube/kernel'
import { type ModelLookup, type NodeShape, readData, type ScenarioNode, type Wiring } from '@shirube/scenario'
import type { NarratorLookup } from '../facet/narrate.ts'

/** A way out of a step, as a reading needs it. */
export interface ReadWay {
  readonly port: string
  readonly takers: string
  readonly to?: NodeId
}

/** A step in words, with its ways: the main one, and the others in their order on the card. */
export interface ReadStep {
  readonly id: NodeId
  readonly role: NodeShape['role']
  readonly title: string
  /** The title that somebody gave it. */
  readonly named?: string
  readonly sentence: string
  readonly disabled: boolean
  readonly main?: ReadWay
  readonly others: readonly ReadWay[]
}

/** What is needed to put steps into words. */
export interface StepReader {
  readonly modelOf: ModelLookup
  readonly narratorOf: NarratorLookup
  readonly wiring: Wiring
  readonly context: NarrationContext
}

/** Puts one step into words; undefined for a type that is not installed. Ways that are not taken are left out. */
export function readStep(
  node: ScenarioNode,
  { modelOf, narratorOf, wiring, context }: StepReader,
): ReadStep | undefined {
  const model = modelOf(node.type)
  const narrator = narratorOf(node.type)
  if (!model || !narrator) return undefined
  const read = readData(model, node)
  const data = read.ok ? read.value : model.defaults()
  const { title, sentence } = narrator.narrate(data, context)
  const lines = wiring.from.get(node.id) ?? []
  const wayBy = (port: string): ReadWay => {
    const to = lines.find((line) => line.from.port === port)?.to
    return { port, takers: narrator.takers(port, data, context), ...(to !== undefined && { to }) }
  }
  const ports = model.ports(data)
  const main = ports.find((port) => port.main)
  const others = ports
    .filter((port) => !port.main)
    .map((port) => ({ ...wayBy(port.id), optional: port.optional ?? false }))
  const disabled = node.disabled === true
  return {
    id: node.id,
    role: model.role,
    title: node.title ?? title,
    ...(node.title !== undefined && { named: node.title }),
    sentence,
    disabled,
    ...(main && { main: wayBy(main.id) }),
    others: disabled ? [] : others.filter((way) => way.to !== undefined || !way.optional),
  }
}
