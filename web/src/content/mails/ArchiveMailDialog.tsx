import { type ListedMail, type MailUse, mailEndpoints } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import { usesByScenario } from './mail-uses.ts'
import { UseList } from './UseList.tsx'

/** Takes a mail out of use, or says which scenarios keep it. */
export function ArchiveMailDialog(props: {
  readonly mail: Pick<ListedMail, 'id' | 'name'> & { readonly uses: readonly MailUse[] }
  readonly onClose: () => void
  readonly onDone?: () => void
}): ReactNode {
  const t = useText()
  const { mail, onClose, onDone } = props
  const archive = useAction(mailEndpoints.archive, {
    invalidates: [mailEndpoints.list.path],
    onDone: () => {
      onClose()
      onDone?.()
    },
  })
  const used = usesByScenario(mail.uses)
  if (used.length > 0)
    return (
      <ConfirmDialog
        opened
        title={t('mails.archiveUsedTitle', { name: mail.name })}
        consequence={
          <>
            <p>{t('mails.archiveUsedText')}</p>
            <UseList uses={used} />
          </>
        }
        confirmLabel={t('understood')}
        cancelLabel={t('cancel')}
        onConfirm={onClose}
        onClose={onClose}
      />
    )
  return (
    <ConfirmDialog
      opened
      title={t('mails.archiveTitle', { name: mail.name })}
      consequence={<p>{t('mails.archiveText')}</p>}
      confirmLabel={t('mails.archive')}
      cancelLabel={t('cancel')}
      onConfirm={async () => {
        await archive.mutateAsync({ params: { id: mail.id } }).catch(() => undefined)
      }}
      onClose={onClose}
      error={<Refusal error={archive.error} />}
    />
  )
}
