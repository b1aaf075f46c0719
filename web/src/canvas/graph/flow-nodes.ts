import type { NodeId } from '@shirube/kernel'
import type { Scenario, ScenarioNode } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import type { Edge, Node } from '@xyflow/react'
import { frameOf } from '../card/step-shape.ts'
import { NOTE_HEIGHT, NOTE_WIDTH, type Note, notesIn } from '../note/note.ts'
import type { Point } from './rect.ts'

const DATA = {}

/** The kind under which the canvas library draws a note. */
export const NOTE_TYPE = 'note'

/** Steps and notes as the canvas library takes them; one that has not changed stays the same object. */
export function flowNodes(
  { nodes, annotations }: Pick<Scenario, 'nodes' | 'annotations'>,
  selected: ReadonlySet<NodeId>,
  before: readonly Node[],
): Node[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const next = [
    ...notesIn({ annotations }).map((note) => flowNote(note, known.get(note.id))),
    ...Object.values(nodes).map((step) => flowNode(step, selected.has(step.id), known.get(step.id))),
  ]
  return next.length === before.length && next.every((node, i) => node === before[i])
    ? (before as Node[])
    : next
}

function flowNode(step: ScenarioNode, selected: boolean, old: Node | undefined): Node {
  const { height } = frameOf(step)
  const { position } = step
  if (old && old.selected === selected && old.height === height && isAt(old, position)) return old
  return {
    ...old,
    id: step.id,
    type: 'step',
    data: DATA,
    position: { ...position },
    width: STEP_GRID.width,
    height,
    selected,
  }
}

/** A note is moved by its head alone, so that its text can be selected; it is no step, and never among those selected. */
function flowNote({ id, position }: Note, old: Node | undefined): Node {
  if (old && isAt(old, position)) return old
  return {
    ...old,
    id,
    type: NOTE_TYPE,
    data: DATA,
    position: { ...position },
    width: NOTE_WIDTH,
    // With a height from the first, it is shown before it is measured, and can take the focus.
    initialHeight: NOTE_HEIGHT,
    selectable: false,
    connectable: false,
    dragHandle: '[data-note-head]',
  }
}

const isAt = ({ position }: Node, { x, y }: Point): boolean => position.x === x && position.y === y

/** The lines as the canvas library takes them; one that has not changed stays the same object. */
export function flowEdges({ edges }: Pick<Scenario, 'edges'>, before: readonly Edge[]): Edge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]))
  return Object.values(edges).map(({ id, from, to }) => {
    const old = known.get(id)
    if (old && old.source === from.node && old.sourceHandle === from.port && old.target === to) return old
    return { id, type: 'line', source: from.node, sourceHandle: from.port, target: to, targetHandle: 'in' }
  })
}
