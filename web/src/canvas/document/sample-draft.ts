import { asId, type EdgeId, type NodeId } from '@shirube/kernel'
import { emptyScenario, type Scenario, type ScenarioEdge, type ScenarioNode } from '@shirube/scenario'

/** A step of a drawing that tests are made with. */
export const sampleStep = (
  id: string,
  type: string,
  more: Partial<Omit<ScenarioNode, 'id' | 'type'>> = {},
): ScenarioNode => ({
  id: asId<NodeId>(id),
  type,
  version: 1,
  data: {},
  position: { x: 0, y: 0 },
  ...more,
})

/** A line of it: `a.next>b`. */
export function sampleLine(text: string): ScenarioEdge {
  const [, from = '', port = '', to = ''] = /^(\w+)\.([\w-]+)>(\w+)$/u.exec(text) ?? []
  return {
    id: asId<EdgeId>(`${from}_${port}`),
    from: { node: asId<NodeId>(from), port },
    to: asId<NodeId>(to),
  }
}

/** The drawing itself. */
export function sampleDraft(steps: readonly ScenarioNode[], lines: readonly string[]): Scenario {
  const edges = lines.map(sampleLine)
  return {
    ...emptyScenario(),
    nodes: Object.fromEntries(steps.map((step) => [step.id, step])),
    edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])),
  }
}
