import type { NodeId } from '@shirube/kernel'
import type { Edit, Scenario, ScenarioNode } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { cardRect, onGrid, type Point } from './rect.ts'

/** How several steps are brought in line. */
export const ARRANGEMENTS = ['column', 'row', 'down', 'across'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

const moveTo = ({ id, position }: ScenarioNode, to: Point): readonly Edit[] =>
  to.x === position.x && to.y === position.y
    ? []
    : [{ kind: 'set-node', id, path: ['position'], value: { x: to.x, y: to.y } }]

const chosen = (scenario: Scenario, ids: readonly NodeId[]): readonly ScenarioNode[] =>
  ids.flatMap((id) => scenario.nodes[id] ?? [])

/** Leaves the same gap between all cards along an axis; the outermost two stay, unless there is no room for a gap. */
function spread(nodes: readonly ScenarioNode[], axis: 'x' | 'y'): readonly Edit[] {
  const cards = nodes
    .map((node) => ({ node, rect: cardRect(node) }))
    .sort((a, b) => a.rect[axis] - b.rect[axis])
  const [first, last] = [cards[0], cards.at(-1)]
  if (!first || !last || cards.length < 3) return []
  const size = axis === 'x' ? 'width' : 'height'
  const room = last.rect[axis] + last.rect[size] - first.rect[axis]
  const filled = cards.reduce((sum, { rect }) => sum + rect[size], 0)
  const gap = Math.max(STEP_GRID.gap, (room - filled) / (cards.length - 1))
  let next = first.rect[axis]
  return cards.flatMap(({ node, rect }) => {
    const edits = moveTo(node, { ...node.position, [axis]: onGrid(next) })
    next += rect[size] + gap
    return edits
  })
}

/** The edits that bring steps into one column or one row, or leave even gaps between them. */
export function arrangeEdits(
  scenario: Scenario,
  ids: readonly NodeId[],
  arrangement: Arrangement,
): readonly Edit[] {
  const nodes = chosen(scenario, ids)
  if (nodes.length < 2) return []
  switch (arrangement) {
    case 'column': {
      const x = Math.min(...nodes.map(({ position }) => position.x))
      return nodes.flatMap((node) => moveTo(node, { x, y: node.position.y }))
    }
    case 'row': {
      const y = Math.min(...nodes.map(({ position }) => position.y))
      return nodes.flatMap((node) => moveTo(node, { x: node.position.x, y }))
    }
    case 'down':
      return spread(nodes, 'y')
    case 'across':
      return spread(nodes, 'x')
  }
}

/** The edits that push steps by one place of the grid. */
export const nudgeEdits = (scenario: Scenario, ids: readonly NodeId[], by: Point): readonly Edit[] =>
  chosen(scenario, ids).flatMap((node) =>
    moveTo(node, {
      x: node.position.x + by.x * STEP_GRID.snap,
      y: node.position.y + by.y * STEP_GRID.snap,
    }),
  )
