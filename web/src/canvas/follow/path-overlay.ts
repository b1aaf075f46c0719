import type { EdgeId, NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import type { EdgeLook, StepPath, StepResult } from '@shirube/ui'
import type { LineOverlay, Overlay, StepOverlay } from '../card/overlay.ts'

/** A stay on a path: where, by which way out, and the one fact that is told of it. */
export interface PathStay {
  readonly step: string
  /** The way out; missing while the stay goes on. */
  readonly port?: string | undefined
  readonly fact?: string | undefined
}

/** A path to be lit on the drawing. */
export interface LitPath {
  readonly stays: readonly PathStay[]
  /** Where the lead stands now; missing once the path has ended. */
  readonly here?: string | undefined
  /** Steps that are going to be come to, should things go as assumed. */
  readonly planned?: ReadonlySet<string>
  /** The line on which the lead is about to go on moves: in a rehearsal only. */
  readonly running?: { readonly step: string; readonly port: string } | undefined
}

function pathOf(id: string, { stays, here, planned }: LitPath): StepPath {
  if (id === here) return 'current'
  if (stays.some(({ step }) => step === id)) return 'lit'
  return planned?.has(id) ? 'planned' : 'off'
}

/** The path lit, the rest dimmed: every step and line of the drawing gets its look. */
export function pathOverlay(draft: Scenario, path: LitPath): Overlay {
  const steps = new Map<NodeId, StepOverlay>(
    Object.values(draft.nodes).map(({ id }) => {
      const stays = path.stays.filter(({ step }) => step === id)
      const fact = stays.findLast((stay) => stay.fact !== undefined)?.fact
      const done = id !== path.here
      const result: StepResult = fact === undefined ? { kind: 'none' } : { kind: 'fact', text: fact, done }
      const ways = stays.flatMap(({ port }) => (port === undefined ? [] : [[port, { taken: true }] as const]))
      return [id, { path: pathOf(id, path), result, ways: new Map(ways) }]
    }),
  )
  const went = new Set(
    path.stays.flatMap(({ step, port }) => (port === undefined ? [] : [`${step} ${port}`])),
  )
  const lookOf = (node: string, port: string): EdgeLook => {
    if (path.running?.step === node && path.running.port === port) return 'running'
    return went.has(`${node} ${port}`) ? 'lit' : 'dim'
  }
  const lines = new Map<EdgeId, LineOverlay>(
    Object.values(draft.edges).map(({ id, from }) => [id, { look: lookOf(from.node, from.port) }]),
  )
  return { steps, lines }
}

/** Steps that are pointed at shine, with the lines between them; the rest is dimmed but keeps its counts. */
export function pointedOverlay(draft: Scenario, base: Overlay, pointed: ReadonlySet<NodeId>): Overlay {
  const steps = new Map<NodeId, StepOverlay>(
    Object.values(draft.nodes).map(({ id }) => [
      id,
      { ...base.steps.get(id), path: pointed.has(id) ? 'lit' : 'off' },
    ]),
  )
  const lines = new Map<EdgeId, LineOverlay>(
    Object.values(draft.edges).map(({ id, from, to }) => [
      id,
      { ...base.lines.get(id), look: pointed.has(from.node) && pointed.has(to) ? 'lit' : 'dim' },
    ]),
  )
  return { steps, lines }
}
