import { PageBody, PageHeader, Panel, RowShapes, Shape } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** The shapes of a screen whose code is still on its way. */
export function ScreenShapes(): ReactNode {
  const t = useText()
  return (
    <>
      <PageHeader title={<Shape width={120} height={16} />} />
      <PageBody>
        <Panel inside="rows" label={t('state.loading')}>
          <div aria-busy="true">
            <RowShapes rows={8} />
          </div>
        </Panel>
      </PageBody>
    </>
  )
}
