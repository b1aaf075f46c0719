import { Shape } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './OpenCanvas.module.css'

/** The shapes of a canvas that is on its way, in its final geometry. */
export function CanvasShapes(): ReactNode {
  return (
    <div className={classes.screen}>
      <div className={classes.shapeBar}>
        <Shape width={220} height={18} />
        <Shape width={160} height={28} />
      </div>
      <div className={classes.middle}>
        <div className={classes.shapePalette}>
          {Array.from({ length: 9 }, (_, i) => (
            <Shape key={i} width={136} height={22} />
          ))}
        </div>
        <div className={classes.shapeSteps}>
          {[40, 40, 140, 140, 40].map((height, i) => (
            <Shape key={`${i} ${height}`} width={232} height={height} />
          ))}
        </div>
      </div>
    </div>
  )
}
