import { useOnViewportChange, useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'

/** Below this zoom the names of ways are too small to be read. */
const FAR = 0.6

/** Hands the zoom to style sheets, so that words stay legible when the drawing is small; nothing renders for it. */
export function useZoomVariable(root: RefObject<HTMLElement | null>): void {
  const { getZoom } = useReactFlow()
  const set = (zoom: number): void => {
    root.current?.style.setProperty('--zoom', String(zoom))
    root.current?.toggleAttribute('data-far', zoom < FAR)
  }
  useOnViewportChange({ onChange: ({ zoom }) => set(zoom) })
  useEffect(() => set(getZoom()))
}
