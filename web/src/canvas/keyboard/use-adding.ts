import { useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { onlyStep } from '../document/selection.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { wayAfter } from '../graph/insert-step.ts'
import { useViewport } from '../graph/use-viewport.ts'

/** Asks which step to add: into the selected line, behind the selected step, or out of the palette. */
export function useAdding(): () => void {
  const document = useDocument()
  const { view } = useCanvas()
  const { centreOf } = useViewport()
  return useMemo(
    () => () => {
      const { draft, selection } = document.store.getState()
      const { edge } = selection
      const line = edge === undefined ? undefined : draft.edges[edge]
      if (line && document.editable) {
        const asked = { kind: 'insert', spot: { kind: 'way', way: line.from }, line: line.id } as const
        return view.setState({ asking: { ...asked, screen: centreOf(line) } })
      }
      const node = onlyStep(selection)
      const way = node === undefined ? undefined : wayAfter(draft, node)
      const box = globalThis.document.querySelector(`[data-step="${node ?? ''}"]`)?.getBoundingClientRect()
      if (!way || !document.editable) {
        globalThis.document.querySelector<HTMLElement>('[data-docked-palette] input')?.focus()
        return
      }
      const screen = { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: box?.bottom ?? 0 }
      view.setState({ asking: { kind: 'insert', spot: { kind: 'way', way }, screen } })
    },
    [document, view, centreOf],
  )
}
