import type { ScenarioOutline } from '@shirube/contract'
import { modelOf } from '@shirube/nodes/model'
import type { Scenario } from '@shirube/scenario'
import type { Family, SketchStep } from '@shirube/ui'

/** The colours of the design language by the families of steps. */
const LOOKS = {
  trigger: 'when',
  audience: 'who',
  channel: 'where',
  what: 'what',
  flow: 'flow',
  score: 'score',
  sales: 'sales',
} as const satisfies Record<string, Family>

/** A picture of paths: what `PathSketch` draws. */
export interface Sketch {
  readonly steps: readonly SketchStep[]
  readonly lines: readonly (readonly [from: string, to: string])[]
}

const lookOf = (type: string): SketchStep['look'] => {
  const model = modelOf(type)
  if (!model) return 'flow'
  return model.role === 'end' ? 'end' : LOOKS[model.family]
}

/** How many steps lie before each, on the longest way that does not go back up. */
function columnsOf({ steps, lines }: ScenarioOutline): ReadonlyMap<string, number> {
  const columns = new Map<string, number>(steps.map((step) => [step.id, 0]))
  const rank = new Map(steps.map((step, i) => [step.id, i]))
  const forward = lines.filter(([from, to]) => (rank.get(from) ?? 0) < (rank.get(to) ?? 0))
  for (const step of steps)
    for (const [from, to] of forward)
      if (from === step.id) columns.set(to, Math.max(columns.get(to) ?? 0, (columns.get(from) ?? 0) + 1))
  return columns
}

/** Rows of the steps that stand in one column: the leftmost on the trunk, the others above and below it in turn. */
function rowsOf(count: number): readonly number[] {
  if (count === 1) return [0]
  if (count === 2) return [-0.5, 0.5]
  return Array.from({ length: count }, (_, i) => i - (count - 1) / 2)
}

/** The paths in miniature: so many columns from the start on, three ways beside each other at most. */
export function sketchOf(outline: ScenarioOutline, columns: number): Sketch {
  const at = columnsOf(outline)
  const steps = Array.from({ length: columns }, (_, column) => {
    const here = outline.steps
      .filter((step) => at.get(step.id) === column)
      .toSorted((a, b) => a.x - b.x)
      .slice(0, 3)
    const rows = rowsOf(here.length)
    return here.map(
      ({ id, type }, i): SketchStep => ({ key: id, column, row: rows[i] ?? 0, look: lookOf(type) }),
    )
  }).flat()
  const shown = new Set(steps.map((step) => step.key))
  const lines = outline.lines.filter(
    ([from, to]) => shown.has(from) && shown.has(to) && (at.get(from) ?? 0) < (at.get(to) ?? 0),
  )
  // Several ways may lead from one step to another: the picture has one line for them.
  const once = new Map(lines.map((line) => [line.join(' '), line]))
  return { steps, lines: [...once.values()] }
}

/** The outline of a whole drawing, as the list of scenarios has it. */
export function outlineOf({ nodes, edges }: Scenario): ScenarioOutline {
  const steps = Object.values(nodes)
    .toSorted((a, b) => a.position.y - b.position.y || a.position.x - b.position.x)
    .map(({ id, type, position }) => ({ id, type, ...position }))
  return { steps, lines: Object.values(edges).map(({ from, to }) => [from.node, to]) }
}
