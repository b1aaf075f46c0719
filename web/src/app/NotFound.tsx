import { Button } from '@mantine/core'
import { AppLink, EmptyState, PageBody, PageHeader } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** There is no screen at this address. */
export function NotFound(): ReactNode {
  const t = useText()
  return (
    <>
      <PageHeader title={t('state.notFound')} titleHidden />
      <PageBody>
        <EmptyState
          title={t('state.notFound')}
          text={t('state.notFoundText')}
          action={
            <Button component={AppLink} href="/" variant="filled">
              {t('state.toHome')}
            </Button>
          }
        />
      </PageBody>
    </>
  )
}
