import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Point } from '../graph/rect.ts'
import classes from './Floating.module.css'

const MARGIN = 8

/** Something small that stands at a point of the screen until it is answered or left. */
export function Floating(props: {
  readonly at: Point
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const { at, label, onClose, children } = props
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(at)
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {}
    const fits = (start: number, size: number, room: number): number =>
      Math.max(MARGIN, Math.min(start + MARGIN, room - size - MARGIN))
    setPlace({ x: fits(at.x, width, innerWidth), y: fits(at.y, height, innerHeight) })
  }, [at])
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
    }
    addEventListener('pointerdown', outside, true)
    return () => removeEventListener('pointerdown', outside, true)
  }, [onClose])
  // It must be there at once: what is inside is measured, and takes the focus, as soon as it is drawn.
  return createPortal(
    <div
      ref={box}
      className={classes.floating}
      style={{ left: place.x, top: place.y }}
      role="dialog"
      aria-label={label}
    >
      {children}
    </div>,
    document.body,
  )
}
