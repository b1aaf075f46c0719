import { mailEndpoints } from '@shirube/contract'
import { PageBody, PageHeader } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useText } from '../use-text.ts'
import { MailEditor } from './MailEditor.tsx'

/** One mail, to be written. */
export function MailEditorScreen(props: { readonly id: string }): ReactNode {
  const t = useText()
  const { id } = props
  const mail = useQuery({
    ...queryOf(mailEndpoints.show, { params: { id } }),
    // The editor holds the newest itself; reading it again would only bring back what it has saved.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (mail.data) return <MailEditor key={id} mail={mail.data} />
  return (
    <>
      <PageHeader title={t('mails.title')} back={{ href: '/mails', label: t('mails.title') }} />
      <PageBody>
        <Loaded query={mail} failed={t('editor.failed')}>
          {() => null}
        </Loaded>
      </PageBody>
    </>
  )
}
