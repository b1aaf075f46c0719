import type { ReactNode } from 'react'
import classes from './ScoreBand.module.css'

/** A score on its scale: the bands between the thresholds, and where this lead stands. */
export function ScoreBand(props: {
  readonly score: number
  /** The end of the scale; a higher score stands at it. */
  readonly top: number
  readonly thresholds: readonly { readonly at: number; readonly label: string }[]
  /** The scale in words: 「35点。10点でMQL、20点でhot」 */
  readonly label: string
}): ReactNode {
  const { score, top, thresholds, label } = props
  const edges = [0, ...thresholds.map((threshold) => threshold.at), top]
  const place = (points: number): string => `${(Math.min(top, Math.max(0, points)) / top) * 100}%`
  return (
    <div className={classes.scale} role="img" aria-label={label}>
      <div className={classes.bands}>
        {edges.slice(1).map((edge, n) => (
          <span
            key={edge}
            style={{
              width: place(edge - (edges[n] ?? 0)),
              opacity: 0.2 + (0.7 * n) / Math.max(1, edges.length - 2),
            }}
          />
        ))}
        <i style={{ left: place(score) }} />
      </div>
      <div className={classes.labels}>
        <span style={{ left: 0 }}>0</span>
        {thresholds.map((threshold) => (
          <span key={threshold.at} style={{ left: place(threshold.at) }}>
            {threshold.label}
          </span>
        ))}
      </div>
    </div>
  )
}
