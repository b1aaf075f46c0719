import { Button, Group, Modal, TextInput } from '@mantine/core'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { StageSelect } from '../StageSelect.tsx'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'

/** What colleagues see of a mail, and readers never do: its name, and the stage of consideration that it suits. */
export function AboutDialog(props: {
  readonly draft: MailDraftStore
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { draft, onClose } = props
  const [name, setName] = useState(draft.getState().name)
  const [stage, setStage] = useState(draft.getState().content.stage)
  const done = (): void => {
    if (name.trim() === '') return
    draft.describe(name.trim(), stage)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.about')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <TextInput
        label={t('mails.name')}
        description={t('editor.aboutHint')}
        value={name}
        maxLength={120}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) done()
        }}
      />
      <StageSelect
        mt="md"
        label={t('stage')}
        description={t('editor.stageHint')}
        placeholder={t('forms.none')}
        stage={stage}
        onStage={setStage}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="filled" disabled={name.trim() === ''} onClick={done}>
          {t('editor.aboutDo')}
        </Button>
      </Group>
    </Modal>
  )
}
