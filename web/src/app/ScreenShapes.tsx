import { PageBody, Panel, RowShapes } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** The shapes of a screen whose code is still on its way. */
export function ScreenShapes(): ReactNode {
  const t = useText()
  return (
    <PageBody>
      <Panel inside="rows" label={t('state.loading')}>
        <RowShapes rows={8} />
      </Panel>
    </PageBody>
  )
}
