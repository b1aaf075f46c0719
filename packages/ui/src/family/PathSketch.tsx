import './family.css'
import type { ReactNode } from 'react'
import type { Family } from './family.ts'
import classes from './PathSketch.module.css'
import { SILHOUETTES } from './silhouette.ts'

/** One step of a sketch: its column and row on a coarse grid, rows counted from the trunk (−1 above, 1 below). */
export interface SketchStep {
  readonly key: string
  readonly column: number
  readonly row: number
  readonly look: Family | 'end'
}

/** The path of a scenario in miniature: family silhouettes joined by lines, drawn from the graph. */
export function PathSketch(props: {
  readonly steps: readonly SketchStep[]
  readonly lines: readonly (readonly [from: string, to: string])[]
  /** In a table row, or large on a template. */
  readonly size: 'row' | 'card'
  /** What the picture shows, for those who do not see it. */
  readonly label: string
}): ReactNode {
  const { steps, lines, size, label } = props
  const [pitch, rise, tile] = size === 'row' ? [24, 17, 12] : [46, 24, 15]
  const places = new Map(steps.map((s) => [s.key, { x: tile + s.column * pitch, y: s.row * rise }]))
  const columns = Math.max(0, ...steps.map((s) => s.column))
  const rows = steps.map((s) => s.row)
  const top = Math.min(0, ...rows) * rise - tile
  const box = { width: columns * pitch + tile * 2, height: Math.max(0, ...rows) * rise + tile - top }
  return (
    <svg {...box} viewBox={`0 ${top} ${box.width} ${box.height}`} role="img" aria-label={label}>
      {lines.map(([from, to]) => {
        const [a, b] = [places.get(from), places.get(to)]
        if (a === undefined || b === undefined) return null
        const half = (a.x + b.x) / 2
        return (
          <path
            key={`${from} ${to}`}
            className={classes.line}
            d={`M${a.x} ${a.y}C${half} ${a.y} ${half} ${b.y} ${b.x} ${b.y}`}
          />
        )
      })}
      {steps.map((step) => (
        <SketchTile
          key={step.key}
          look={step.look}
          size={tile}
          {...(places.get(step.key) ?? { x: 0, y: 0 })}
        />
      ))}
    </svg>
  )
}

function SketchTile(props: {
  readonly look: Family | 'end'
  readonly size: number
  readonly x: number
  readonly y: number
}): ReactNode {
  const { look, size, x, y } = props
  if (look === 'end') return <circle className={classes.end} cx={x} cy={y} r={size / 3.4} />
  const scale = size / 16
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}>
      <path className={classes.tile} data-family={look} d={SILHOUETTES[look]} />
    </g>
  )
}
