import { type Form, formEndpoints } from '@shirube/contract'
import { PageBody, PageHeader } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../../api/query-of.ts'
import { Loaded } from '../../../app/Loaded.tsx'
import { useText } from '../../use-text.ts'
import { FormBuilder } from './FormBuilder.tsx'

/** One form, to be put together. */
export function FormEditorScreen(props: { readonly id: string }): ReactNode {
  const t = useText()
  const { id } = props
  const form = useQuery({
    ...queryOf(formEndpoints.show, { params: { id } }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (form.data) return <FormBuilder key={id} form={form.data satisfies Form} />
  return (
    <>
      <PageHeader title={t('forms.title')} back={{ href: '/forms', label: t('forms.title') }} />
      <PageBody>
        <Loaded query={form} failed={t('forms.failedOne')}>
          {() => null}
        </Loaded>
      </PageBody>
    </>
  )
}
