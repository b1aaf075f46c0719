import { asId, type EdgeId, type NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { edgeBand } from '@shirube/ui'
import type { LineOverlay, Overlay } from '../card/overlay.ts'
import type { Counts } from '../counts/use-counts.ts'
import { enteredOf } from './funnel-of.ts'

/** A way by which people are lost to the goal: they run out of time, do not fit, or the way just ends. */
export interface Leak {
  readonly step: NodeId
  readonly port: string
  readonly people: number
  /** Everybody who reached the step. */
  readonly reached: number
  readonly edge?: EdgeId
}

/** Ways out that mean that what was hoped for did not happen. */
const LOST: ReadonlySet<string> = new Set([
  'timeout',
  'no',
  'undeliverable',
  'failed',
  'rejected',
  'not_now',
  'no_answer',
  'refused',
  'wrong_number',
])

const MOST = 5

/** The largest leaks, most people first. */
export function leaksOf({ steps }: Counts, draft: Scenario): readonly Leak[] {
  const reached = new Map(steps.flatMap((row) => (row.port === '' ? [[row.step, row.reached] as const] : [])))
  return steps
    .filter(({ step, port, passed }) => LOST.has(port) && passed > 0 && Object.hasOwn(draft.nodes, step))
    .map(({ step, port, passed }) => {
      const edge = Object.values(draft.edges).find(({ from }) => from.node === step && from.port === port)
      const found = { step: asId<NodeId>(step), port, people: passed, reached: reached.get(step) ?? passed }
      return edge ? { ...found, edge: edge.id } : found
    })
    .toSorted((a, b) => b.people - a.people)
    .slice(0, MOST)
}

/** The counts with lines as wide as the people who went that way; the leaks are marked. */
export function resultsOverlay(counts: Counts, draft: Scenario, base: Overlay): Overlay {
  const entered = enteredOf(counts, draft)
  const leaking = new Set(leaksOf(counts, draft).flatMap(({ edge }) => (edge === undefined ? [] : [edge])))
  const passed = new Map(counts.steps.map((row) => [`${row.step} ${row.port}`, row.passed]))
  const lines = new Map<EdgeId, LineOverlay>(
    Object.values(draft.edges).map(({ id, from }) => {
      const people = passed.get(`${from.node} ${from.port}`) ?? 0
      return [id, { ...base.lines.get(id), band: edgeBand(people, entered), leak: leaking.has(id) }]
    }),
  )
  return { steps: base.steps, lines }
}
