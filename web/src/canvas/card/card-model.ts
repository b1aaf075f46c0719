import { scenarioContext } from '@shirube/engine'
import type { Language, NarrationContext, NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { type Diagnostic, readData, type Scenario, type ScenarioNode, wiringOf } from '@shirube/scenario'
import type { Family as Look } from '@shirube/ui'
import type { StepFrame } from './step-shape.ts'
import { frameOf } from './step-shape.ts'

/** A way out of a step in words, and where it leads. */
export interface CardWay {
  readonly port: string
  readonly name: string
  readonly main: boolean
  readonly optional: boolean
  readonly to?: NodeId
}

/** What is wrong with a step, in the words of the page. */
export interface CardProblem {
  readonly severity: 'error' | 'warning'
  readonly field?: string
  readonly message: string
}

/** All that a card shows of the drawing; people and results are laid over it. */
export interface CardModel {
  readonly id: NodeId
  readonly type: string
  readonly frame: StepFrame
  readonly look: Look
  readonly plate: string
  readonly title: string
  readonly summary: string
  readonly sentence: string
  readonly ways: readonly CardWay[]
  /** The mail of a step that sends one: its name, or nothing where none is chosen. */
  readonly mail?: { readonly name?: string }
  readonly disabled: boolean
  readonly problems: readonly CardProblem[]
}

/** What cards are made from. */
export interface CardSource {
  readonly draft: Scenario
  readonly diagnostics: readonly Diagnostic[]
  readonly language: Language
  readonly nameOf: NarrationContext['nameOf']
}

const LOOKS = {
  trigger: 'when',
  audience: 'who',
  channel: 'where',
  what: 'what',
  flow: 'flow',
  score: 'score',
  sales: 'sales',
} as const satisfies Record<string, Look>

/** The dress of a step's family. */
export const lookOf = (type: string): Look => LOOKS[modelOf(type)?.family ?? 'flow']

function mailOf(data: unknown, nameOf: NarrationContext['nameOf']): Pick<CardModel, 'mail'> {
  const id = (data as { readonly mail?: unknown }).mail
  const name = typeof id === 'string' && id !== '' ? (nameOf('mail', id) ?? id) : undefined
  return { mail: name === undefined ? {} : { name } }
}

function wordsOf(node: ScenarioNode, context: NarrationContext) {
  const [model, narrator] = [modelOf(node.type), narratorOf(node.type)]
  if (!model || !narrator)
    return {
      title: node.title ?? node.type,
      summary: '',
      sentence: '',
      plate: '',
      portLabel: (port: string) => port,
      data: {},
    }
  const read = readData(model, node)
  const data = read.ok ? read.value : model.defaults()
  const said = narrator.narrate(data, context)
  return {
    ...said,
    title: node.title ?? said.title,
    plate: narrator.plate(context.language),
    portLabel: (port: string) => narrator.portLabel(port, data, context),
    data,
  }
}

function cardOf(
  node: ScenarioNode,
  wiring: ReadonlyMap<string, NodeId>,
  context: NarrationContext,
): CardModel {
  const frame = frameOf(node)
  const { title, summary, sentence, plate, portLabel, data } = wordsOf(node, context)
  return {
    id: node.id,
    type: node.type,
    frame,
    look: lookOf(node.type),
    plate,
    title,
    summary,
    sentence,
    ways: frame.ports.map(({ id: port, main = false, optional = false }) => {
      const to = wiring.get(`${node.id} ${port}`)
      return { port, name: portLabel(port), main, optional, ...(to !== undefined && { to }) }
    }),
    ...(frame.kind === 'sending' && mailOf(data, context.nameOf)),
    disabled: node.disabled === true,
    problems: [],
  }
}

const problemOf = ({ severity, field, message }: Diagnostic, language: Language): CardProblem => ({
  severity,
  message: message[language],
  ...(field !== undefined && { field }),
})

/** The cards of a drawing in the language of the page; those that say the same as before stay the same objects. */
export function cardsOf(
  { draft, diagnostics, language, nameOf }: CardSource,
  before: ReadonlyMap<NodeId, CardModel> = new Map(),
): ReadonlyMap<NodeId, CardModel> {
  const context = scenarioContext(draft, { modelOf, narratorOf }, { language, nameOf })
  const wiring = new Map<string, NodeId>()
  for (const edges of wiringOf(draft).from.values())
    for (const { from, to } of edges) wiring.set(`${from.node} ${from.port}`, to)
  const problems = new Map<string, CardProblem[]>()
  for (const found of diagnostics)
    if (found.node !== undefined)
      problems.set(found.node, [...(problems.get(found.node) ?? []), problemOf(found, language)])
  const cards = Object.values(draft.nodes).map((node) => {
    const card = { ...cardOf(node, wiring, context), problems: problems.get(node.id) ?? [] }
    const old = before.get(node.id)
    return old && says(old, card) ? old : card
  })
  return new Map(cards.map((card) => [card.id, card]))
}

/** True when two cards say the same; the frame is compared as it is. */
const says = ({ frame, ...a }: CardModel, { frame: other, ...b }: CardModel): boolean =>
  (frame === other || frame.height === other.height) && JSON.stringify(a) === JSON.stringify(b)
