import type { NodeId } from '@shirube/kernel'
import { type Scenario, wiringOf } from '@shirube/scenario'
import { readSettings } from './read-settings.ts'
import { type ReadStep, readStep } from './read-step.ts'
import { type ReadSentence, readWays } from './read-ways.ts'
import { READING_WORDS, type ReadingWords } from './read-words.ts'
import { type Names, type NarrationTools, scenarioContext } from './scenario-context.ts'

/** One way through the scenario, from where it branches off. */
export interface ReadPart {
  /** Whom the way is for; empty for the part that begins at the start. */
  readonly way: string
  readonly depth: number
  readonly sentences: readonly ReadSentence[]
}

/** A way that is told in a part of its own. */
interface Way {
  readonly to: NodeId
  readonly takers: readonly string[]
  /** The step where it branches off. */
  readonly title: string
  readonly depth: number
  readonly behind: ReadonlySet<NodeId>
}

type TellablePart = Pick<Way, 'takers' | 'title' | 'depth'> & Pick<ReadPart, 'sentences'>

interface Teller {
  readonly steps: ReadonlyMap<NodeId, ReadStep>
  readonly words: ReadingWords
  /** The steps that have been told, and those that a way to be told later begins with. */
  readonly told: Set<NodeId>
  readonly parts: TellablePart[]
}

/** The steps along the main ways from the first on, up to one that is told elsewhere. */
function chainFrom(first: ReadStep | undefined, { steps, told }: Teller): readonly ReadStep[] {
  const chain: ReadStep[] = []
  for (let at = first; at; ) {
    told.add(at.id)
    chain.push(at)
    const next: ReadStep | undefined = at.main?.to === undefined ? undefined : steps.get(at.main.to)
    // Where a step has several ways, an end is told as what becomes of those who take that way.
    const folded = next?.role === 'end' && at.others.length > 0
    at = next && !folded && !told.has(next.id) ? next : undefined
  }
  return chain
}

function sentenceOf(step: ReadStep, words: ReadingWords): ReadSentence {
  const nodes = [step.id]
  if (step.disabled) return { text: words.switchedOff(step.title), nodes }
  const ends = step.role === 'end' && step.named !== undefined
  return { text: ends ? words.ends([], step.named) : step.sentence, nodes }
}

/** Tells a way to its end, then each way that branches off it. */
function tell(way: Way, opening: readonly ReadSentence[], teller: Teller): void {
  const { steps, words, told, parts } = teller
  const sentences = [...opening]
  const branches: Way[] = []
  const behind = new Set(way.behind)
  const chain = chainFrom(steps.get(way.to), teller)
  for (const [i, step] of chain.entries()) {
    behind.add(step.id)
    const next = chain[i + 1]
    const place = { steps, told, behind: new Set(behind), ...(next && { next }) }
    const ways = readWays(step, place, words)
    sentences.push(sentenceOf(step, words), ...ways.sentences)
    for (const { to, takers } of ways.branches) {
      told.add(to.id)
      branches.push({ to: to.id, takers, title: step.title, depth: way.depth + 1, behind: place.behind })
    }
  }
  parts.push({ takers: way.takers, title: way.title, depth: way.depth, sentences })
  for (const branch of branches) tell(branch, [], teller)
}

/** The starts from the top of the drawing, those that lead to the same step together. */
function startsOf(
  scenario: Scenario,
  steps: ReadonlyMap<NodeId, ReadStep>,
): readonly (readonly ReadStep[])[] {
  const nodes = Object.values(scenario.nodes).sort(
    (a, b) => a.position.y - b.position.y || a.position.x - b.position.x,
  )
  const groups = new Map<NodeId, ReadStep[]>()
  for (const { id } of nodes) {
    const step = steps.get(id)
    if (step?.role !== 'trigger' || step.disabled) continue
    const key = step.main?.to ?? step.id
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return [...groups.values()]
}

/** A heading that two ways share says where each branches off. */
function headed(parts: readonly TellablePart[], words: ReadingWords): readonly ReadPart[] {
  const plain = parts.map(({ takers }) => (takers.length === 0 ? '' : words.heading(takers)))
  return parts.map(({ takers, title, depth, sentences }, i) => {
    const way = plain[i] ?? ''
    const shared = way !== '' && plain.filter((other) => other === way).length > 1
    return { way: shared ? words.heading(takers, title) : way, depth, sentences }
  })
}

/**
 * The scenario sentence by sentence (D3): the starts, the main way, then each other way where it branches off, and
 * what holds for the scenario as a whole. Made from the drawing, so always true of it.
 */
export function readAloud(scenario: Scenario, tools: NarrationTools, names: Names): readonly ReadPart[] {
  const context = scenarioContext(scenario, tools, names)
  const reader = { ...tools, context, wiring: wiringOf(scenario) }
  const words = READING_WORDS[context.language]
  const read = Object.values(scenario.nodes).map((node) => readStep(node, reader))
  const steps = new Map(read.filter((step) => step !== undefined).map((step) => [step.id, step]))
  const teller: Teller = { steps, words, told: new Set(), parts: [] }
  for (const starts of startsOf(scenario, steps)) {
    for (const { id } of starts) teller.told.add(id)
    const opening = starts.map(({ id, sentence }, i) => ({
      text: i === 0 ? sentence : words.orStart(sentence),
      nodes: [id],
    }))
    const first = starts[0]?.main?.to
    const target = first === undefined ? undefined : steps.get(first)
    if (target && !teller.told.has(target.id)) {
      tell({ to: target.id, takers: [], title: '', depth: 0, behind: new Set() }, opening, teller)
      continue
    }
    const joins = target && { text: words.joins([], target.title), nodes: [target.id] }
    teller.parts.push({ takers: [], title: '', depth: 0, sentences: joins ? [...opening, joins] : opening })
  }
  const whole: ReadPart = { way: words.whole, depth: 0, sentences: readSettings(scenario, context) }
  return [...headed(teller.parts, words), whole]
}
