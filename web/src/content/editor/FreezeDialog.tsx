import type { MailUse } from '@shirube/contract'
import { ConfirmDialog, showToast } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { usesByScenario } from '../mails/mail-uses.ts'
import { UseList } from '../mails/UseList.tsx'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'
import { useFreeze } from './use-freeze.ts'

/** Fixes the content: the scenarios that are named send it from the next send on; nobody under way is asked about (D21). */
export function FreezeDialog(props: {
  readonly id: string
  readonly draft: MailDraftStore
  readonly uses: readonly MailUse[]
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { id, draft, uses, onClose } = props
  const [version] = useState(() => draft.getState().version + 1)
  const { freeze, unsaved, error } = useFreeze(id, draft)
  const live = usesByScenario(uses).filter(({ versions }) => versions.length > 0)
  const confirm = async (): Promise<void> => {
    const reached = await freeze()
    if (reached === undefined) return
    const text = t(reached > 0 ? 'freeze.done' : 'freeze.doneUnused', { version, count: reached })
    showToast({ text, closeLabel: t('close') })
    onClose()
  }
  const consequence =
    live.length === 0 ? (
      <p>{t('freeze.unused')}</p>
    ) : (
      <>
        <p>{t('freeze.used', { count: live.length })}</p>
        <UseList uses={live} />
      </>
    )
  return (
    <ConfirmDialog
      opened
      title={t('freeze.title', { version })}
      consequence={consequence}
      confirmLabel={t('editor.freeze', { version })}
      cancelLabel={t('cancel')}
      onConfirm={confirm}
      onClose={onClose}
      error={unsaved ? <p role="alert">{t('freeze.unsaved')}</p> : <Refusal error={error} />}
    />
  )
}
