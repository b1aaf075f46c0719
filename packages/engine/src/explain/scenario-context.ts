import type { NarrationContext } from '@shirube/kernel'
import { type ModelLookup, readData, type Scenario } from '@shirube/scenario'
import type { NarratorLookup } from '../facet/narrate.ts'

/** What is needed to speak of any scenario: the installed node types. */
export interface NarrationTools {
  readonly modelOf: ModelLookup
  readonly narratorOf: NarratorLookup
}

/** The language, and what things are called, without the steps of any scenario. */
export type Names = Pick<NarrationContext, 'language' | 'nameOf'>

/** The context in which the steps of one scenario speak: each is known by its own title, else by what it says of itself. */
export function scenarioContext(scenario: Scenario, tools: NarrationTools, names: Names): NarrationContext {
  const { language } = names
  const nameless: NarrationContext = {
    language,
    nameOf: (kind, id) => names.nameOf(kind, id),
    stepTitle: () => undefined,
  }
  const stepTitle = (id: string): string | undefined => {
    const node = Object.values(scenario.nodes).find((other) => other.id === id)
    if (!node || node.title !== undefined) return node?.title
    const model = tools.modelOf(node.type)
    const narrator = tools.narratorOf(node.type)
    if (!model || !narrator) return undefined
    const read = readData(model, node)
    return narrator.narrate(read.ok ? read.value : model.defaults(), nameless).title
  }
  return { ...nameless, stepTitle }
}
