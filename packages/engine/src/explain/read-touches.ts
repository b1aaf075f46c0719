import type { NodeId } from '@shirube/kernel'
import { readData, type Scenario, type ScenarioNode, wiringOf } from '@shirube/scenario'
import { READING_WORDS } from './read-words.ts'
import { type Names, type NarrationTools, scenarioContext } from './scenario-context.ts'
import { startSentence } from './sentences.ts'
import { type WayIn, waysInto } from './ways-into.ts'

/** One time that a scenario says something to a lead, by the four questions. */
export interface Touch {
  readonly node: NodeId
  /** When it is its turn: after which wait, or at which start. */
  readonly when: string
  /** Who gets that far: the nearest choice on the way there. */
  readonly who: string
  readonly where: string
  readonly what: string
}

type Narrated = NonNullable<ReturnType<typeof tellerOf>>

/** A step with what its type says of it; undefined for a type that is not installed. */
function tellerOf(node: ScenarioNode, { modelOf, narratorOf }: NarrationTools) {
  const [model, narrator] = [modelOf(node.type), narratorOf(node.type)]
  if (!model || !narrator) return undefined
  const read = readData(model, node)
  return { node, model, narrator, data: read.ok ? read.value : model.defaults() }
}

const inDrawing = (a: ScenarioNode, b: ScenarioNode): number =>
  a.position.y - b.position.y || a.position.x - b.position.x

/**
 * Everything that a scenario says to leads, in the order of the drawing: when, who, where and what (D3, S13). Made
 * from the drawing, so always true of it. Steps that are switched off say nothing.
 */
export function readTouches(scenario: Scenario, tools: NarrationTools, names: Names): readonly Touch[] {
  const context = scenarioContext(scenario, tools, names)
  const words = READING_WORDS[context.language]
  const steps = new Map(
    Object.values(scenario.nodes).flatMap((node) => {
      const step = tellerOf(node, tools)
      return step ? [[node.id, step] as const] : []
    }),
  )
  const titleOf = ({ node, narrator, data }: Narrated): string =>
    node.title ?? narrator.narrate(data, context).title
  const wayWords = ({ from, port }: WayIn): string => {
    const step = steps.get(from)
    if (!step) return ''
    const main = step.model.ports(step.data).find((one) => one.main)?.id
    // Who fits an audience is called as the audience is, not "those who fit".
    return step.model.speaks.includes('who') && port === main
      ? titleOf(step)
      : step.narrator.takers(port, step.data, context)
  }
  const momentOf = (id: NodeId): string => {
    const step = steps.get(id)
    if (!step) return ''
    if (step.model.role === 'trigger') return titleOf(step)
    return step.narrator.when?.(step.data, context) ?? words.atOnce
  }
  const starts = [...steps].flatMap(([id, { model }]) => (model.role === 'trigger' ? [id] : []))
  const shapes = { starts, wiring: wiringOf(scenario), stepOf: (id: NodeId) => steps.get(id) }
  return Object.values(scenario.nodes)
    .toSorted(inDrawing)
    .flatMap((node): Touch[] => {
      const step = steps.get(node.id)
      if (!step?.model.reachesLead || node.disabled === true) return []
      const { choices, moments } = waysInto(node.id, shapes)
      const what = step.narrator.what?.(step.data, context) ?? titleOf(step)
      return [
        {
          node: node.id,
          when: startSentence(words.either([...new Set(moments.map(momentOf))])),
          who: startSentence(
            choices.length === 0 ? words.everybody : words.either([...new Set(choices.map(wayWords))]),
          ),
          where: step.narrator.plate(context.language),
          what,
        },
      ]
    })
}
