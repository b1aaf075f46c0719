import { explainEvent, type FactEvent } from '@shirube/audience'
import { fill, type Localised } from '@shirube/kernel'
import { readData, type Scenario } from '@shirube/scenario'
import type { Why } from '../step/why.ts'
import type { NarrationTools } from './scenario-context.ts'
import { explainWhy, type WhyContext } from './why.ts'

/** A stay in a step that has ended: by which way out, and why. */
export interface EndedStay {
  readonly node: string
  readonly port?: string | null | undefined
  readonly why?: Why | null | undefined
}

/** What stays are told of: the drawing that is gone through, and what happened to the lead, by sequence. */
export interface StayTold {
  readonly scenario: Scenario
  readonly tools: NarrationTools
  readonly happened: ReadonlyMap<number, Pick<FactEvent, 'kind' | 'payload'>>
}

const DID = { ja: '{did}ため', en: 'because the lead {did}' } as const satisfies Localised

/** What the way out is called, as on its label. */
export function explainWay(stay: EndedStay, { scenario, tools }: StayTold, context: WhyContext): string {
  const node = Object.values(scenario.nodes).find((one) => one.id === stay.node)
  const model = node && tools.modelOf(node.type)
  const narrator = node && tools.narratorOf(node.type)
  const port = stay.port ?? ''
  if (!node || !model || !narrator || port === '') return port
  const data = readData(model, node)
  return narrator.portLabel(port, data.ok ? data.value : model.defaults(), context)
}

/** Why a stay ended the way it did, as a clause; empty while it goes on. */
export function explainStay(stay: EndedStay, told: StayTold, context: WhyContext): string {
  const { why } = stay
  if (!why) return ''
  const event = why.kind === 'event' ? told.happened.get(why.seq) : undefined
  // The event itself says more than its kind: which page, which mail.
  if (event) return fill(DID[context.language], { did: explainEvent(event, context) })
  return explainWhy(why, { ...context, way: explainWay(stay, told, context) })
}
