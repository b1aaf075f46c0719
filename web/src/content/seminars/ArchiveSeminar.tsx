import { type Seminar, seminarEndpoints } from '@shirube/contract'
import { ConfirmDialog, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'

/** Puts a seminar away; it can be brought back from the list of those that were. */
export function ArchiveSeminar(props: {
  readonly seminar: Seminar
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { seminar, onClose } = props
  const archive = useAction(seminarEndpoints.archive, {
    invalidates: [seminarEndpoints.list.path, seminarEndpoints.show.path, '/assets'],
    onDone: onClose,
  })
  return (
    <ConfirmDialog
      opened
      title={t('seminars.archiveTitle', { name: seminar.title[language] })}
      consequence={<p>{t('seminars.archiveText')}</p>}
      confirmLabel={t('archive')}
      cancelLabel={t('cancel')}
      onClose={onClose}
      onConfirm={async () => {
        await archive.mutateAsync({ params: { id: seminar.id } }).catch(() => undefined)
      }}
      error={<Refusal error={archive.error} />}
    />
  )
}
