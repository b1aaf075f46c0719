import { STAGE_WORDS } from '@shirube/audience'
import type { Mail } from '@shirube/contract'
import type { MailVariant } from '@shirube/email'
import { PageHeader, StatusBadge, useLanguage } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { ArchiveDialog } from '../ArchiveDialog.tsx'
import { usesByScenario } from '../mails/mail-uses.ts'
import type { SourceHandle } from '../source/SourceEditor.tsx'
import { useText } from '../use-text.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { DraftBadge } from './DraftBadge.tsx'
import { EditorActions, type EditorDialog } from './EditorActions.tsx'
import type { EditorView } from './editor-view.ts'
import { FreezeDialog } from './FreezeDialog.tsx'
import type { MailDraftStore } from './mail-draft.ts'
import { OvertakenDialog } from './OvertakenDialog.tsx'
import { TestDialog } from './TestDialog.tsx'
import { useMailUses } from './use-mail-uses.ts'

/** What the mail is called, where its changes are, and what can be done with it. */
export function EditorHeader(props: {
  readonly mail: Mail
  readonly draft: MailDraftStore
  readonly source: SourceHandle | undefined
  readonly view: EditorView
  readonly variant: MailVariant
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const { mail, draft, source, may } = props
  const language = useLanguage()
  const { name, version, changed, content } = useStore(draft)
  const [dialog, setDialog] = useState<EditorDialog>()
  const scenarios = usesByScenario(useMailUses(mail.id)).length
  const badges = (
    <>
      {content.stage === undefined ? null : (
        <StatusBadge tone="outline">{STAGE_WORDS[content.stage][language]}</StatusBadge>
      )}
      {changed ? (
        <StatusBadge tone="outline">{t('mails.draft', { version: version + 1 })}</StatusBadge>
      ) : null}
      {version > 0 ? (
        <StatusBadge tone="ok" mark="dot">
          {scenarios > 0
            ? t('editor.frozenUsed', { version, count: scenarios })
            : t('mails.frozen', { version })}
        </StatusBadge>
      ) : null}
      {may ? <DraftBadge draft={draft} onCompare={() => setDialog('overtaken')} /> : null}
    </>
  )
  return (
    <>
      <PageHeader
        title={name}
        back={{ href: '/mails', label: t('mails.title') }}
        badges={badges}
        actions={may ? <EditorActions draft={draft} source={source} onDialog={setDialog} /> : null}
      />
      <Dialogs {...props} dialog={dialog} onClose={() => setDialog(undefined)} />
    </>
  )
}

function Dialogs(
  props: Parameters<typeof EditorHeader>[0] & {
    readonly dialog: EditorDialog | undefined
    readonly onClose: () => void
  },
): ReactNode {
  const navigate = useNavigate()
  const { mail, draft, view, variant, dialog, onClose } = props
  const uses = useMailUses(mail.id)
  const name = useStore(draft, (state) => state.name)
  const { id } = mail
  switch (dialog) {
    case undefined:
      return null
    case 'test':
      return <TestDialog id={id} view={view} variant={variant} onClose={onClose} />
    case 'freeze':
      return <FreezeDialog id={id} draft={draft} uses={uses} onClose={onClose} />
    case 'about':
      return <AboutDialog draft={draft} onClose={onClose} />
    case 'overtaken':
      return <OvertakenDialog id={id} draft={draft} onClose={onClose} />
    case 'archive': {
      const leave = (): void => void navigate({ to: '/mails' })
      return <ArchiveDialog kind="mails" thing={{ id, name, uses }} onClose={onClose} onDone={leave} />
    }
  }
}
