import { type MouseEvent, useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { NOTHING } from '../document/selection.ts'
import { useCanvas } from './canvas-context.ts'
import { useViewport } from './use-viewport.ts'

/** What presses on the ground between the steps do. */
export function useGroundHandlers() {
  const document = useDocument()
  const { view } = useCanvas()
  const { toFlow } = useViewport()
  return useMemo(
    () => ({
      onPaneContextMenu: (event: MouseEvent | globalThis.MouseEvent): void => {
        event.preventDefault()
        const screen = { x: event.clientX, y: event.clientY }
        view.setState({ asking: { kind: 'ground', at: toFlow(screen), screen } })
      },
      onDoubleClick: ({ target, clientX: x, clientY: y }: MouseEvent): void => {
        const onGround = target instanceof HTMLElement && target.matches('.react-flow__pane')
        if (!onGround || !document.editable || view.getState().mode !== 'edit') return
        const at = toFlow({ x, y })
        view.setState({ asking: { kind: 'insert', spot: { kind: 'free', at }, screen: { x, y } } })
      },
      onPaneClick: (): void => {
        document.select(NOTHING)
        view.setState({ asking: undefined, hovered: undefined })
        globalThis.document.querySelector<HTMLElement>('[data-canvas-root]')?.focus({ preventScroll: true })
      },
    }),
    [document, view, toFlow],
  )
}
