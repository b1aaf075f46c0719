import { Panel, RowShapes, Shape } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

/** The shapes of the home while it is read. */
export function HomeShapes(): ReactNode {
  const t = useText()
  return (
    <>
      <div className={classes.first}>
        <Panel title={t('toDo.title')} inside="rows">
          <RowShapes rows={4} height={54} />
        </Panel>
        <Panel title={t('targets.title')} inside="rows">
          <RowShapes rows={6} height={54} />
        </Panel>
      </div>
      <Panel title={t('funnel.title')}>
        <Shape width="100%" height={66} />
      </Panel>
    </>
  )
}
