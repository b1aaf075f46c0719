import { Button, Group, Modal, TextInput } from '@mantine/core'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'

/** Gives the mail another name, as colleagues see it; readers never do. */
export function RenameDialog(props: {
  readonly draft: MailDraftStore
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { draft, onClose } = props
  const [name, setName] = useState(draft.getState().name)
  const done = (): void => {
    if (name.trim() === '') return
    draft.rename(name.trim())
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.rename')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <TextInput
        label={t('mails.name')}
        description={t('editor.renameHint')}
        value={name}
        maxLength={120}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) done()
        }}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="filled" disabled={name.trim() === ''} onClick={done}>
          {t('editor.renameDo')}
        </Button>
      </Group>
    </Modal>
  )
}
