import type { EdgeId, NodeId } from '@shirube/kernel'
import type { Edge, Node } from '@xyflow/react'
import { type MouseEvent, useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { selected, selectedNote } from '../document/selection.ts'
import { useCanvas } from './canvas-context.ts'
import { NOTE_TYPE } from './flow-nodes.ts'
import { guidesOf } from './guides.ts'

const LEAVE_MS = 160

/** What presses on steps, notes and lines do. */
export function useGraphHandlers() {
  const document = useDocument()
  const { view } = useCanvas()
  return useMemo(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined
    return {
      onNodeClick: (event: MouseEvent, { id, type }: Node): void => {
        if (type === NOTE_TYPE) {
          document.select(selectedNote(id))
          view.setState({ asking: undefined })
          return
        }
        // A "+" or a count on the card has done what it is for.
        if (event.target instanceof Element && event.target.closest('button, a')) return
        globalThis.document.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus({ preventScroll: true })
        view.setState({ settings: 'step', focus: { on: 'nothing' }, asking: undefined })
      },
      onNodeContextMenu: (event: MouseEvent, { id, type }: Node): void => {
        event.preventDefault()
        if (type === NOTE_TYPE) return document.select(selectedNote(id))
        const node = id as NodeId
        if (!document.store.getState().selection.nodes.has(node)) document.select(selected(node))
        view.setState({ asking: { kind: 'menu', node, screen: { x: event.clientX, y: event.clientY } } })
      },
      onNodeDrag: (_: unknown, { id, position }: Node, moved: readonly Node[]): void => {
        const { draft } = document.store.getState()
        const held = { id: id as NodeId, at: position }
        const guides = guidesOf(draft, new Set(moved.map((node) => node.id)), held)
        if (guides.length > 0 || view.getState().guides.length > 0) view.setState({ guides })
      },
      onEdgeClick: (_: MouseEvent, { id }: Edge): void => {
        document.select({ nodes: new Set(), edge: id as EdgeId })
        view.setState({ asking: undefined })
      },
      onEdgeMouseEnter: (_: MouseEvent, { id }: Edge): void => {
        clearTimeout(leaving)
        view.setState({ hovered: id as EdgeId })
      },
      onEdgeMouseLeave: (_: MouseEvent, { id }: Edge): void => {
        // The "+" lies beside the line: the pointer needs a moment to get there.
        clearTimeout(leaving)
        leaving = setTimeout(() => {
          const over = globalThis.document.querySelector(`[data-insert="${id}"]:hover`)
          if (view.getState().hovered === id && !over) view.setState({ hovered: undefined })
        }, LEAVE_MS)
      },
    }
  }, [document, view])
}
