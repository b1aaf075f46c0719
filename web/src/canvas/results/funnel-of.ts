import { asId, type NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { type Scenario, type ScenarioNode, wiringOf } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'
import type { Counts } from '../counts/use-counts.ts'

/** A stage on the way to the goal, and how many people came so far. */
export type FunnelStage =
  | { readonly kind: 'entered'; readonly people: number }
  /** Who came to a step: a mail, a call, a handoff. */
  | { readonly kind: 'reached'; readonly step: NodeId; readonly people: number }
  /** Who left a step by its main way: who fitted, who was accepted. */
  | { readonly kind: 'passed'; readonly step: NodeId; readonly port: string; readonly people: number }
  | { readonly kind: 'goal'; readonly title: string; readonly people: number }

/** Everybody who came in by a start; where none is drawn, the most that any step saw. */
export function enteredOf({ steps }: Counts, draft: Scenario): number {
  const starts = steps.filter(({ step, port }) => {
    const node = draft.nodes[asId<NodeId>(step)]
    return port === '' && node !== undefined && frameOf(node).role === 'trigger'
  })
  const seen = (rows: Counts['steps']): readonly number[] => rows.map(({ reached }) => reached)
  return starts.length > 0
    ? seen(starts).reduce((sum, n) => sum + n, 0)
    : Math.max(0, ...seen(steps.filter(({ port }) => port === '')))
}

const mainOf = (node: ScenarioNode): string | undefined => frameOf(node).ports.find(({ main }) => main)?.id

/** The trunk: from the start by which most came in, along the main ways, to where they end. */
function* trunkOf(draft: Scenario, reached: (id: string) => number): Generator<ScenarioNode> {
  const [start] = Object.values(draft.nodes)
    .filter((node) => frameOf(node).role === 'trigger')
    .sort((a, b) => reached(b.id) - reached(a.id) || a.position.y - b.position.y)
  const { from } = wiringOf(draft)
  const seen = new Set<NodeId>()
  for (let node = start; node && !seen.has(node.id); ) {
    yield node
    seen.add(node.id)
    const main = mainOf(node)
    const line = from.get(node.id)?.find((edge) => edge.from.port === main)
    node = line && draft.nodes[line.to]
  }
}

/**
 * How many people came how far on the trunk of the drawing: who fitted, who was written to, called, handed over and
 * accepted, and who reached the goal. The very numbers of the cards.
 */
export function funnelOf(counts: Counts, draft: Scenario): readonly FunnelStage[] {
  const row = (step: string, port: string) =>
    counts.steps.find((one) => one.step === step && one.port === port)
  const reached = (step: string): number => row(step, '')?.reached ?? 0
  const stages = [...trunkOf(draft, reached)].flatMap((node): FunnelStage[] => {
    const family = modelOf(node.type)?.family
    const port = mainOf(node) ?? ''
    const came: FunnelStage = { kind: 'reached', step: node.id, people: reached(node.id) }
    const left: FunnelStage = {
      kind: 'passed',
      step: node.id,
      port,
      people: row(node.id, port)?.passed ?? 0,
    }
    if (frameOf(node).role !== 'step') return []
    if (family === 'audience') return [left]
    if (family === 'sales') return frameOf(node).ports.length > 1 ? [came, left] : []
    return family === 'channel' ? [came] : []
  })
  const [goal] = draft.settings.goals
  const people = counts.goals.find((one) => one.goal === goal?.id)?.people ?? 0
  return [
    { kind: 'entered', people: enteredOf(counts, draft) },
    ...stages,
    ...(goal ? [{ kind: 'goal', title: goal.title, people } as const] : []),
  ]
}
