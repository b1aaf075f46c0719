import { API_ROOT } from '@shirube/contract'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './MailFrame.module.css'
import { blockUnder, fillFrame, markBlock } from './mail-frame.ts'

const EMPTY_FRAME = `${API_ROOT}/mail-frame`

/**
 * A mail or a page in a frame of its own: nothing in it runs, is sent or can be followed. Its styles are its own, and
 * a press on a block tells where that block stands in the source.
 */
export function MailFrame(props: {
  readonly html: string
  readonly title: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** The block that is being written, by its offset. */
  readonly block?: number | undefined
  readonly onBlock?: (from: number) => void
}): ReactNode {
  const { html, title, width, scheme, block, onBlock } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const [ready, setReady] = useState(0)
  const [height, setHeight] = useState(320)
  useEffect(() => {
    const inside = frame.current?.contentDocument
    if (ready === 0 || !inside) return undefined
    return fillFrame(inside, { html, scheme, onHeight: setHeight })
  }, [ready, html, scheme])
  useEffect(() => {
    const inside = frame.current?.contentDocument
    if (ready > 0 && inside) markBlock(inside, block)
  }, [ready, html, scheme, block])
  const press = (event: MouseEvent<HTMLDivElement>): void => {
    const inside = frame.current?.contentDocument
    const box = event.currentTarget.getBoundingClientRect()
    const from = inside && blockUnder(inside, event.clientX - box.left, event.clientY - box.top)
    if (from !== undefined && from !== null) onBlock?.(from)
  }
  return (
    <div className={classes.frame} style={{ maxWidth: width, height }}>
      <iframe
        ref={frame}
        src={EMPTY_FRAME}
        title={title}
        // Without scripts; the same origin lets the screen, and only the screen, fill it.
        sandbox="allow-same-origin"
        tabIndex={-1}
        style={{ colorScheme: scheme }}
        onLoad={() => setReady((times) => times + 1)}
      />
      {/* Lies over the frame, so that links are not followed; the outline does the same by keyboard. */}
      <div className={classes.over} data-picks={onBlock !== undefined} aria-hidden onClick={press} />
    </div>
  )
}
