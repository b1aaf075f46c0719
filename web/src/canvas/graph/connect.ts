import type { NodeId } from '@shirube/kernel'
import {
  type Diagnostic,
  type Edit,
  refusesConnection,
  type Scenario,
  type ScenarioEdge,
} from '@shirube/scenario'
import { shapeOf } from '../card/step-shape.ts'
import { newEdgeId } from './new-id.ts'

/** A way out of a step. */
export interface Way {
  readonly node: NodeId
  readonly port: string
}

/** The line that leaves a way. */
export const lineFrom = (scenario: Scenario, { node, port }: Way): ScenarioEdge | undefined =>
  Object.values(scenario.edges).find(({ from }) => from.node === node && from.port === port)

/** Why a way may not lead to this step; undefined when it may. */
export const refusal = (scenario: Scenario, from: Way, to: NodeId): Diagnostic | undefined =>
  refusesConnection(scenario, { from, to }, shapeOf)

/** The edits that let a way lead to a step; a line that it had is replaced. */
export function connectEdits(scenario: Scenario, from: Way, to: NodeId): readonly Edit[] {
  const standing = lineFrom(scenario, from)
  if (standing?.to === to) return []
  return [
    ...(standing ? [{ kind: 'remove-edge', id: standing.id } as const] : []),
    { kind: 'add-edge', edge: { id: newEdgeId(), from: { ...from }, to } },
  ]
}
