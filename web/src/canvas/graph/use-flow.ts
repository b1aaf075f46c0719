import type { NodeId } from '@shirube/kernel'
import type { Edit } from '@shirube/scenario'
import { applyNodeChanges, type Edge, type Node, type NodeChange } from '@xyflow/react'
import { useCallback, useEffect, useState } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import type { DocumentState, ScenarioDocument } from '../document/scenario-document.ts'
import { selected } from '../document/selection.ts'
import { noteIn } from '../note/note.ts'
import { flowEdges, flowNodes, NOTE_TYPE } from './flow-nodes.ts'
import { onGrid } from './rect.ts'

/** Steps and lines for the canvas library, and what it does to them. */
export interface Flow {
  readonly nodes: Node[]
  readonly edges: Edge[]
  readonly onNodesChange: (changes: NodeChange[]) => void
  readonly onMoved: (moved: readonly Node[]) => void
}

/** The move of steps as one gesture. */
function moveEdits(document: ScenarioDocument, moved: readonly Node[]): readonly Edit[] {
  const { draft } = document.store.getState()
  return moved.flatMap(({ id, type, position }): Edit[] => {
    const note = type === NOTE_TYPE ? noteIn(draft, id) : undefined
    const now = note?.position ?? draft.nodes[id]?.position
    const value = { x: onGrid(position.x), y: onGrid(position.y) }
    if (!now || (now.x === value.x && now.y === value.y)) return []
    return [{ kind: note ? 'set-annotation' : 'set-node', id, path: ['position'], value }]
  })
}

function select(document: ScenarioDocument, changes: readonly NodeChange[]): void {
  const nodes = new Set(document.store.getState().selection.nodes)
  const before = nodes.size
  let changed = false
  for (const change of changes) {
    if (change.type !== 'select') continue
    const id = change.id as NodeId
    changed ||= nodes.has(id) !== change.selected
    if (change.selected) nodes.add(id)
    else nodes.delete(id)
  }
  if (changed || (before > 0 && nodes.size === 0)) document.select({ nodes })
}

/** Follows draft and selection; a drag moves cards at once and becomes an edit when it ends. */
export function useFlow(): Flow {
  const document = useDocument()
  const [nodes, setNodes] = useState<Node[]>(() => {
    const { draft, selection } = document.store.getState()
    return flowNodes(draft, selection.nodes, [])
  })
  const [edges, setEdges] = useState<Edge[]>(() => flowEdges(document.store.getState().draft, []))
  useEffect(() => {
    const takeNodes = ({ draft, selection }: DocumentState): void =>
      setNodes((now) => flowNodes(draft, selection.nodes, now))
    const takeEdges = ({ draft }: DocumentState): void => setEdges((now) => flowEdges(draft, now))
    // A version may have come into the place of the draft, or gone from it.
    takeNodes(document.store.getState())
    takeEdges(document.store.getState())
    return document.store.subscribe((state, before) => {
      const drawn =
        state.draft.nodes !== before.draft.nodes || state.draft.annotations !== before.draft.annotations
      if (drawn || state.selection !== before.selection) takeNodes(state)
      if (state.draft.edges !== before.draft.edges) takeEdges(state)
    })
  }, [document])
  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      const rest = changes.filter(({ type }) => type === 'position' || type === 'dimensions')
      if (rest.length > 0) setNodes((now) => applyNodeChanges(rest, now))
      if (changes.some(({ type }) => type === 'select')) select(document, changes)
    },
    [document],
  )
  const onMoved = useCallback(
    (moved: readonly Node[]) => {
      const edits = moveEdits(document, moved)
      const { selection } = document.store.getState()
      const steps = moved.filter(({ type }) => type !== NOTE_TYPE).map(({ id }) => id as NodeId)
      if (edits.length > 0 && steps.some((id) => !selection.nodes.has(id)))
        document.select(selected(...steps))
      // Without a change nothing else would bring a card back onto the grid.
      if (edits.length === 0 || document.apply(edits))
        setNodes((now) => {
          const { draft, selection } = document.store.getState()
          return flowNodes(draft, selection.nodes, now)
        })
    },
    [document],
  )
  return { nodes, edges, onNodesChange, onMoved }
}
