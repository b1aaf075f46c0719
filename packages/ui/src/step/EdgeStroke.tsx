import type { ReactNode } from 'react'
import classes from './EdgeStroke.module.css'
import type { EdgeBand, EdgeLook } from './edge-look.ts'

/** A line of the canvas along SVG path data; draw it inside an `<svg>`. */
export function EdgeStroke(props: { readonly d: string; readonly look: EdgeLook }): ReactNode {
  return <path className={classes.stroke} data-look={props.look} d={props.d} />
}

/** A line in the results, as wide as the people who went that way; a leak stands out. */
export function EdgeBandStroke(props: {
  readonly d: string
  readonly band: EdgeBand
  readonly leak: boolean
}): ReactNode {
  const { d, band, leak } = props
  if (band.kind === 'line')
    return (
      <path
        className={classes.stroke}
        data-leak={leak || undefined}
        style={{ strokeWidth: band.width }}
        d={d}
      />
    )
  return (
    <g data-leak={leak || undefined}>
      <path className={classes.outline} style={{ strokeWidth: band.width }} d={d} />
      <path className={classes.inside} style={{ strokeWidth: band.inside }} d={d} />
    </g>
  )
}

/** The head of a line, its tip at a point; `down` is the way of the trunk, `right` that of a joining line. */
export function EdgeArrow(props: {
  readonly tip: { readonly x: number; readonly y: number }
  readonly direction: 'down' | 'right'
  readonly width?: number
  readonly look: EdgeLook | 'leak'
}): ReactNode {
  const { tip, direction, width = 9, look } = props
  const [half, length] = [width / 2, Math.max(7, width * 0.55)]
  const d =
    direction === 'down'
      ? `M${tip.x - half} ${tip.y - length}h${width}L${tip.x} ${tip.y}z`
      : `M${tip.x - length} ${tip.y - half}v${width}L${tip.x} ${tip.y}z`
  return <path className={classes.arrow} data-look={look} d={d} />
}
