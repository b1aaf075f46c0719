import { ActionIcon, Button, Menu } from '@mantine/core'
import { RowMenu } from '@shirube/ui'
import { IconArrowBackUp, IconArrowForwardUp, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { SourceHandle } from '../source/SourceEditor.tsx'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'

/** What the head of the editor opens. */
export type EditorDialog = 'test' | 'freeze' | 'about' | 'archive' | 'overtaken'

/** Undo and redo of the source, a test, and fixing the content. */
export function EditorActions(props: {
  readonly draft: MailDraftStore
  readonly source: SourceHandle | undefined
  readonly onDialog: (dialog: EditorDialog) => void
}): ReactNode {
  const t = useText()
  const { draft, source, onDialog } = props
  const { name, version, changed, status } = useStore(draft)
  const nothingNew = (!changed && status === 'saved') || status === 'faulty' || status === 'overtaken'
  return (
    <>
      <ActionIcon aria-label={t('editor.undo')} onClick={() => source?.undo()}>
        <IconArrowBackUp size={17} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={t('editor.redo')} onClick={() => source?.redo()}>
        <IconArrowForwardUp size={17} stroke={1.75} />
      </ActionIcon>
      <RowMenu label={t('mails.more', { name })}>
        <Menu.Item onClick={() => onDialog('about')}>{t('editor.about')}</Menu.Item>
        <Menu.Item onClick={() => onDialog('archive')}>{t('archive')}</Menu.Item>
      </RowMenu>
      <Button leftSection={<IconSend size={14} stroke={1.75} />} onClick={() => onDialog('test')}>
        {t('editor.test')}
      </Button>
      <Button variant="filled" disabled={nothingNew} onClick={() => onDialog('freeze')}>
        {t('editor.freeze', { version: version + 1 })}
      </Button>
    </>
  )
}
