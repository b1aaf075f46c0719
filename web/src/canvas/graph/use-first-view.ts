import type { ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useCallback } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { firstView } from './first-view.ts'
import { roomOf } from './room-of.ts'

/** Shows the drawing as it is first looked at, once the canvas is there. */
export function useFirstView(root: RefObject<HTMLElement | null>): (flow: ReactFlowInstance) => void {
  const document = useDocument()
  return useCallback(
    (flow) => void flow.setViewport(firstView(document.store.getState().draft, roomOf(root.current))),
    [document, root],
  )
}
