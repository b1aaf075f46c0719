import { Menu } from '@mantine/core'
import { type ListedMail, mailEndpoints } from '@shirube/contract'
import { RowMenu, showToast } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem-error.ts'
import { useAction } from '../../api/use-action.ts'
import { ArchiveDialog, useRestore } from '../ArchiveDialog.tsx'
import { newContentId } from '../new-id.ts'
import { useText } from '../use-text.ts'

/** What can be done with a mail in the list. */
export function MailRowMenu(props: { readonly mail: ListedMail }): ReactNode {
  const t = useText()
  const { mail } = props
  const [archiving, setArchiving] = useState(false)
  const copying = useCopyMail()
  const restore = useRestore('mails')
  return (
    <>
      <RowMenu label={t('mails.more', { name: mail.name })}>
        <Menu.Item onClick={() => copying(mail)}>{t('mails.copy')}</Menu.Item>
        {mail.archived ? (
          <Menu.Item onClick={() => restore.mutate({ params: { id: mail.id } })}>{t('restore')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => setArchiving(true)}>{t('archive')}</Menu.Item>
        )}
      </RowMenu>
      {archiving ? <ArchiveDialog kind="mails" thing={mail} onClose={() => setArchiving(false)} /> : null}
    </>
  )
}

/** Makes a second mail with the same content and opens it. */
function useCopyMail(): (mail: ListedMail) => void {
  const t = useText()
  const navigate = useNavigate()
  const put = useAction(mailEndpoints.put, {
    invalidates: [mailEndpoints.list.path],
    onDone: (made) => navigate({ to: '/mails/$id', params: { id: made.id } }),
  })
  return (mail) => {
    void (async () => {
      try {
        const { content } = await call(mailEndpoints.show, { params: { id: mail.id } })
        const name = t('mails.copyName', { name: mail.name })
        await put.mutateAsync({ params: { id: newContentId('mail') }, body: { name, content } })
      } catch (error) {
        const text = isProblem(error) ? error.problem.detail : t('mails.copyFailed')
        showToast({ text, tone: 'bad', closeLabel: t('close') })
      }
    })()
  }
}
