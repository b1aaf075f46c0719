import type { Narration, NarrationContext, NodeId } from '@shirube/kernel'
import {
  type ModelLookup,
  readData,
  type Scenario,
  type ScenarioEdge,
  type ScenarioNode,
  wiringOf,
} from '@shirube/scenario'
import type { NarratorLookup } from '../facet/narrate.ts'

/** One sentence of a reading, and the steps it speaks of. */
export interface ReadSentence {
  readonly text: string
  readonly nodes: readonly NodeId[]
}

/** One way through the scenario, from where it branches off. */
export interface ReadPart {
  /** What the way is called; empty for the first part. */
  readonly way: string
  readonly depth: number
  readonly sentences: readonly ReadSentence[]
}

/** The words that join the sentences of the steps. */
const JOIN = {
  ja: {
    way: (step: string, port: string): string => `「${step}」で「${port}」のとき`,
    ends: 'ここで終了します。',
    goesTo: (step: string): string => `「${step}」に進みます。`,
  },
  en: {
    way: (step: string, port: string): string => `When "${step}" says "${port}"`,
    ends: 'It ends here.',
    goesTo: (step: string): string => `It goes on at "${step}".`,
  },
} as const

interface Reader {
  readonly scenario: Scenario
  readonly modelOf: ModelLookup
  readonly narratorOf: NarratorLookup
  readonly context: NarrationContext
}

interface StepWords extends Narration {
  readonly label: (port: string) => string
  /** The main way first. */
  readonly ports: readonly string[]
}

function wordsOf(reader: Reader, node: ScenarioNode): StepWords | undefined {
  const model = reader.modelOf(node.type)
  const narrator = reader.narratorOf(node.type)
  if (!model || !narrator) return undefined
  const read = readData(model, node)
  const data = read.ok ? read.value : model.defaults()
  const words = narrator.narrate(data, reader.context)
  const ports = [...model.ports(data)].sort((a, b) => Number(b.main ?? false) - Number(a.main ?? false))
  return {
    ...words,
    title: node.title ?? words.title,
    label: (port) => narrator.portLabel(port, data, reader.context),
    ports: ports.map((port) => port.id),
  }
}

/** The scenario sentence by sentence (D3): the trunk first, then each other way where it branches off. Always true of the graph. */
export function readAloud(
  scenario: Scenario,
  tools: { readonly modelOf: ModelLookup; readonly narratorOf: NarratorLookup },
  context: NarrationContext,
): readonly ReadPart[] {
  const reader: Reader = { scenario, ...tools, context }
  const join = JOIN[context.language]
  const wiring = wiringOf(scenario)
  const told = new Set<NodeId>()
  const parts: ReadPart[] = []

  const follow = (from: NodeId, way: string, depth: number): void => {
    const sentences: ReadSentence[] = []
    const branches: { readonly to: NodeId; readonly way: string }[] = []
    let at: NodeId | undefined = from
    while (at !== undefined) {
      const node: ScenarioNode | undefined = scenario.nodes[at]
      const words: StepWords | undefined = node && wordsOf(reader, node)
      if (!node || !words) break
      if (told.has(node.id)) {
        sentences.push({ text: join.goesTo(words.title), nodes: [node.id] })
        break
      }
      told.add(node.id)
      sentences.push({ text: words.sentence, nodes: [node.id] })
      const lines: readonly ScenarioEdge[] = wiring.from.get(node.id) ?? []
      const [main, ...others]: readonly string[] = words.ports
      for (const port of others) {
        const line = lines.find((l) => l.from.port === port)
        if (line) branches.push({ to: line.to, way: join.way(words.title, words.label(port)) })
      }
      const next: ScenarioEdge | undefined = lines.find((l) => l.from.port === main)
      if (!next && main !== undefined) sentences.push({ text: join.ends, nodes: [node.id] })
      at = next?.to
    }
    parts.push({ way, depth, sentences })
    for (const branch of branches) follow(branch.to, branch.way, depth + 1)
  }

  const starts = Object.values(scenario.nodes).filter((node) => tools.modelOf(node.type)?.role === 'trigger')
  for (const start of starts.sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x))
    follow(start.id, '', 0)
  return parts
}
