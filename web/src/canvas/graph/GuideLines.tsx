import { ViewportPortal } from '@xyflow/react'
import type { ReactNode } from 'react'
import { useView } from './canvas-context.ts'
import classes from './GuideLines.module.css'

/** Shows with which cards the one being dragged stands in line. */
export function GuideLines(): ReactNode {
  const guides = useView((view) => view.guides)
  if (guides.length === 0) return null
  return (
    <ViewportPortal>
      <svg className={classes.guides} width={1} height={1} aria-hidden>
        {guides.map(({ upright, at, from, to }) => (
          <line
            key={String(upright)}
            data-guide={upright ? 'column' : 'row'}
            {...(upright ? { x1: at, x2: at, y1: from, y2: to } : { x1: from, x2: to, y1: at, y2: at })}
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}
