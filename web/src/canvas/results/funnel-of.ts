import { asId, type NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { type Scenario, type ScenarioEdge, type ScenarioNode, wiringOf } from '@shirube/scenario'
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

type Passed = (node: string, port: string) => number

/** Along the main ways, to where they end. */
function* onward(draft: Scenario, from: ScenarioNode): Generator<ScenarioNode> {
  const { from: leaving } = wiringOf(draft)
  const seen = new Set<NodeId>()
  for (let node: ScenarioNode | undefined = from; node && !seen.has(node.id); ) {
    yield node
    seen.add(node.id)
    const main = mainOf(node)
    const line: ScenarioEdge | undefined = leaving.get(node.id)?.find((edge) => edge.from.port === main)
    node = line && draft.nodes[line.to]
  }
}

/** Backwards along the ways by which most people came, to a start. */
function cameBy(draft: Scenario, to: ScenarioNode, passed: Passed): readonly ScenarioNode[] {
  const { into } = wiringOf(draft)
  const way: ScenarioNode[] = [to]
  for (let node: ScenarioNode | undefined = to; node; ) {
    const [line]: readonly ScenarioEdge[] = [...(into.get(node.id) ?? [])]
      .filter(({ from }) => way.every(({ id }) => id !== from.node))
      .sort((a, b) => passed(b.from.node, b.from.port) - passed(a.from.node, a.from.port))
    node = line && draft.nodes[line.from.node]
    if (node) way.unshift(node)
  }
  return way
}

const answersToSales = (node: ScenarioNode): boolean =>
  modelOf(node.type)?.family === 'sales' && frameOf(node).ports.length > 1

/**
 * The way to the goal: by which most people came to where most are handed over, and on from there. Where nobody is handed
 * over, the trunk behind the start by which most came in.
 */
function wayOf(draft: Scenario, reached: (id: string) => number, passed: Passed): readonly ScenarioNode[] {
  const most = (nodes: readonly ScenarioNode[]): ScenarioNode | undefined =>
    nodes.toSorted((a, b) => reached(b.id) - reached(a.id) || a.position.y - b.position.y)[0]
  const nodes = Object.values(draft.nodes)
  const handoff = most(nodes.filter(answersToSales))
  const came = handoff ? cameBy(draft, handoff, passed) : []
  const [first] = came
  if (handoff && first && frameOf(first).role === 'trigger')
    return [...came.slice(0, -1), ...onward(draft, handoff)]
  const start = most(nodes.filter((node) => frameOf(node).role === 'trigger'))
  return start ? [...onward(draft, start)] : []
}

/**
 * How many people came how far on the way to the goal: who fitted, who was written to, called, handed over and
 * accepted, and who reached the goal. The very numbers of the cards.
 */
export function funnelOf(counts: Counts, draft: Scenario): readonly FunnelStage[] {
  const row = (step: string, port: string) =>
    counts.steps.find((one) => one.step === step && one.port === port)
  const reached = (step: string): number => row(step, '')?.reached ?? 0
  const passed: Passed = (step, port) => row(step, port)?.passed ?? 0
  const stages = wayOf(draft, reached, passed).flatMap((node): FunnelStage[] => {
    const family = modelOf(node.type)?.family
    const port = mainOf(node) ?? ''
    const came: FunnelStage = { kind: 'reached', step: node.id, people: reached(node.id) }
    const left: FunnelStage = { kind: 'passed', step: node.id, port, people: passed(node.id, port) }
    if (frameOf(node).role !== 'step') return []
    if (family === 'audience') return [left]
    if (family === 'sales') return answersToSales(node) ? [came, left] : []
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
