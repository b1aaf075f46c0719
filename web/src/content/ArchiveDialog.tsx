import { formEndpoints, type MailUse, mailEndpoints } from '@shirube/contract'
import { ConfirmDialog, showToast } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { Refusal } from '../app/Refusal.tsx'
import { usesByScenario } from './mails/mail-uses.ts'
import { UseList } from './mails/UseList.tsx'
import { useText } from './use-text.ts'

/** The kinds of content that are put away rather than removed, by their words. */
export type Archivable = 'mails' | 'forms'

const CALLS = { mails: mailEndpoints, forms: formEndpoints } as const

/** Brings content back that was put away. */
export function useRestore(kind: Archivable) {
  const calls = CALLS[kind]
  return useAction(calls.restore, { invalidates: [calls.list.path, calls.show.path, '/assets'] })
}

interface ArchiveProps {
  readonly kind: Archivable
  readonly thing: { readonly id: string; readonly name: string; readonly uses: readonly MailUse[] }
  readonly onClose: () => void
  readonly onDone?: (() => void) | undefined
}

/** Puts content away; the toast takes it back. */
function useArchive({ kind, thing, onClose, onDone }: ArchiveProps) {
  const t = useText()
  const { id, name } = thing
  const restore = useRestore(kind)
  return useAction(CALLS[kind].archive, {
    invalidates: [CALLS[kind].list.path, '/assets'],
    onDone: () => {
      onClose()
      onDone?.()
      showToast({
        text: t('archived', { name }),
        closeLabel: t('close'),
        action: { label: t('restore'), onPress: () => restore.mutate({ params: { id } }) },
      })
    },
  })
}

/** Takes a mail or a form out of use, to be undone from the toast; or says which scenarios keep it. */
export function ArchiveDialog(props: ArchiveProps): ReactNode {
  const t = useText()
  const { kind, thing, onClose } = props
  const { id, name } = thing
  const archive = useArchive(props)
  const used = usesByScenario(thing.uses)
  const common = { opened: true, cancelLabel: t('cancel'), onClose } as const
  if (used.length > 0)
    return (
      <ConfirmDialog
        {...common}
        title={t(`${kind}.archiveUsedTitle`, { name })}
        consequence={
          <>
            <p>{t(`${kind}.archiveUsedText`)}</p>
            <UseList uses={used} />
          </>
        }
        confirmLabel={t('understood')}
        onConfirm={onClose}
      />
    )
  return (
    <ConfirmDialog
      {...common}
      title={t(`${kind}.archiveTitle`, { name })}
      consequence={<p>{t(`${kind}.archiveText`)}</p>}
      confirmLabel={t('archive')}
      onConfirm={async () => {
        await archive.mutateAsync({ params: { id } }).catch(() => undefined)
      }}
      error={<Refusal error={archive.error} />}
    />
  )
}
