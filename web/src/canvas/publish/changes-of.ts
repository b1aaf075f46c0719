import { type Names, readAloud, scenarioContext } from '@shirube/engine'
import { fill, type NarrationContext, type NodeId, sameJson } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { readData, type Scenario, type ScenarioNode } from '@shirube/scenario'
import type { DiffPart } from '@shirube/ui'
import { diffWords } from './diff-words.ts'

/** How a change of the drawing is said where sentences of the steps do not say it. */
export interface ChangeWords {
  readonly added: string
  readonly removed: string
  readonly off: string
  readonly on: string
  /** `{way}` and `{to}` stand for the way out and the step it leads to. */
  readonly leads: string
  readonly ends: string
  readonly renamed: string
  readonly settings: string
}

/** One change between two drawings: the step it is about (none for the scenario as a whole), told as a sentence. */
export interface Change {
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed' | 'settings'
  readonly node?: NodeId
  readonly type?: string
  readonly title: string
  readonly parts: readonly DiffPart[]
}

/** Two drawings to be compared, and the words to tell it in. */
export interface Compared {
  readonly before: Scenario
  readonly after: Scenario
  readonly names: Names
  readonly words: ChangeWords
}

const TOOLS = { modelOf, narratorOf }

interface Told {
  readonly scenario: Scenario
  readonly context: NarrationContext
}

function sayStep(
  node: ScenarioNode,
  { context }: Told,
): { readonly title: string; readonly sentence: string } {
  const [model, narrator] = [modelOf(node.type), narratorOf(node.type)]
  if (!model || !narrator) return { title: node.title ?? node.type, sentence: node.type }
  const read = readData(model, node)
  const said = narrator.narrate(read.ok ? read.value : model.defaults(), context)
  return { title: node.title ?? said.title, sentence: said.sentence }
}

/** Where each way out of a step leads. */
const waysOf = (node: ScenarioNode, { scenario }: Told): ReadonlyMap<string, NodeId> =>
  new Map(
    Object.values(scenario.edges)
      .filter(({ from }) => from.node === node.id)
      .map(({ from, to }) => [from.port, to]),
  )

/** What a way out is called, as on its label. */
function wayName(node: ScenarioNode, port: string, { context }: Told): string {
  const [model, narrator] = [modelOf(node.type), narratorOf(node.type)]
  if (!model || !narrator) return port
  const read = readData(model, node)
  return narrator.portLabel(port, read.ok ? read.value : model.defaults(), context)
}

/** The ways that lead somewhere else, each as a sentence of its own. */
function wiring(
  nodes: { readonly was: ScenarioNode; readonly is: ScenarioNode },
  told: { readonly before: Told; readonly after: Told },
  words: ChangeWords,
): readonly DiffPart[] {
  const [was, is] = [waysOf(nodes.was, told.before), waysOf(nodes.is, told.after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((port): DiffPart[] => {
    const [old, fresh] = [was.get(port), is.get(port)]
    if (old === fresh) return []
    const there = fresh === undefined ? nodes.was : nodes.is
    const way = wayName(there, port, fresh === undefined ? told.before : told.after)
    const say = (to: NodeId | undefined, { context }: Told): string =>
      to === undefined
        ? fill(words.ends, { way })
        : fill(words.leads, { way, to: context.stepTitle(to) ?? to })
    return [...diffWords(say(old, told.before), say(fresh, told.after), told.after.context.language)]
  })
}

function stepChange(
  { was, is }: { readonly was: ScenarioNode; readonly is: ScenarioNode },
  told: { readonly before: Told; readonly after: Told },
  words: ChangeWords,
): Change | undefined {
  const { language } = told.after.context
  const [old, fresh] = [sayStep(was, told.before), sayStep(is, told.after)]
  const parts: DiffPart[] = []
  if (old.sentence !== fresh.sentence) parts.push(...diffWords(old.sentence, fresh.sentence, language))
  else if (!sameJson(was.data, is.data)) parts.push({ kind: 'words', text: fresh.sentence })
  if ((was.disabled ?? false) !== (is.disabled ?? false))
    parts.push({ kind: 'new', text: is.disabled ? words.off : words.on })
  if (was.title !== is.title && old.title !== fresh.title)
    parts.push(
      ...diffWords(
        fill(words.renamed, { name: old.title }),
        fill(words.renamed, { name: fresh.title }),
        language,
      ),
    )
  parts.push(...wiring({ was, is }, told, words))
  if (parts.length === 0) return undefined
  return { key: is.id, kind: 'changed', node: is.id, type: is.type, title: fresh.title, parts }
}

const sole = (
  node: ScenarioNode,
  told: Told,
  how: { readonly kind: 'added' | 'removed'; readonly word: string },
): Change => {
  const { title, sentence } = sayStep(node, told)
  const part = { kind: how.kind === 'added' ? 'new' : 'old', text: sentence } as const
  const { id, type } = node
  return { key: id, kind: how.kind, node: id, type, title, parts: [{ kind: 'words', text: how.word }, part] }
}

/** What holds for the scenario as a whole, sentence by sentence. */
function settingsChanges({ before, after, names, words }: Compared): readonly Change[] {
  const say = (scenario: Scenario): string =>
    (readAloud(scenario, TOOLS, names).at(-1)?.sentences ?? []).map(({ text }) => text).join('')
  const [old, fresh] = [say(before), say(after)]
  if (sameJson(before.settings, after.settings) || old === fresh) return []
  return [
    {
      key: 'settings',
      kind: 'settings',
      title: words.settings,
      parts: diffWords(old, fresh, names.language),
    },
  ]
}

/** What one drawing says that another does not, as sentences; where steps stand on the canvas is no change. */
export function changesOf(compared: Compared): readonly Change[] {
  const { before, after, names, words } = compared
  const told = {
    before: { scenario: before, context: scenarioContext(before, TOOLS, names) },
    after: { scenario: after, context: scenarioContext(after, TOOLS, names) },
  }
  const byPlace = (a: ScenarioNode, b: ScenarioNode): number =>
    a.position.y - b.position.y || a.position.x - b.position.x
  const kept = Object.values(after.nodes)
    .toSorted(byPlace)
    .flatMap((is): Change[] => {
      const was = before.nodes[is.id]
      if (!was || was.type !== is.type) return [sole(is, told.after, { kind: 'added', word: words.added })]
      const change = stepChange({ was, is }, told, words)
      return change ? [change] : []
    })
  const gone = Object.values(before.nodes)
    .toSorted(byPlace)
    .filter((was) => after.nodes[was.id]?.type !== was.type)
    .map((was) => sole(was, told.before, { kind: 'removed', word: words.removed }))
  return [...kept, ...gone, ...settingsChanges(compared)]
}
