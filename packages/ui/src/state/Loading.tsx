import type { ReactNode } from 'react'
import classes from './Loading.module.css'
import { useAfter } from './use-after.ts'

const PATIENCE_MS = 200

/** Shows the shapes of what is coming, but only after 200 ms: what comes at once needs none. */
export function Loading(props: {
  readonly loading: boolean
  /** What is being loaded, for those who do not see the shapes. */
  readonly label: string
  readonly shapes: ReactNode
  readonly children: ReactNode
}): ReactNode {
  const late = useAfter(props.loading, PATIENCE_MS)
  if (!props.loading) return props.children
  return (
    <div aria-busy="true" className={late ? undefined : classes.waiting}>
      <span className={classes.spoken} role="status">
        {late ? props.label : ''}
      </span>
      <div aria-hidden>{props.shapes}</div>
    </div>
  )
}

/** A grey shape in the place of a word or a picture, in its final size. */
export function Shape(props: { readonly width: number | string; readonly height?: number }): ReactNode {
  return <span className={classes.shape} style={{ width: props.width, height: props.height ?? 12 }} />
}

/** The rows of a table or list to come: a tile, two lines, a figure; as high as the rows will be. */
export function RowShapes(props: { readonly rows: number; readonly height?: number }): ReactNode {
  return Array.from({ length: props.rows }, (_, row) => (
    // The shapes are all alike and never change places.
    <div key={`row-${row}`} className={classes.row} style={{ height: props.height ?? 44 }}>
      <Shape width={28} height={28} />
      <div className={classes.lines}>
        <Shape width={`${62 - (row % 3) * 9}%`} />
        <Shape width={`${84 - (row % 4) * 11}%`} height={10} />
      </div>
      <Shape width={48} />
    </div>
  ))
}
