import { Button, Group, Modal, TextInput } from '@mantine/core'
import { mailEndpoints } from '@shirube/contract'
import type { MailVariant } from '@shirube/email'
import { isComposing, showToast } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../api/use-session.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import type { EditorView } from './editor-view.ts'

/** Sends the mail as it stands on the screen to one address; to oneself unless said otherwise. */
export function TestDialog(props: {
  readonly id: string
  readonly view: EditorView
  readonly variant: MailVariant
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { id, view, variant, onClose } = props
  const [to, setTo] = useState(useMe().email)
  const test = useAction(mailEndpoints.test, {
    onDone: () => {
      showToast({ text: t('test.sent', { to }), closeLabel: t('close') })
      onClose()
    },
  })
  const { language, lead } = view
  const send = (): void =>
    test.mutate({
      params: { id },
      body: { language, variant, to: to.trim(), ...(lead !== undefined && { lead }) },
    })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.test')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <TextInput
        type="email"
        label={t('test.to')}
        description={t('test.hint')}
        value={to}
        data-autofocus
        onChange={(event) => setTo(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) send()
        }}
      />
      <Refusal error={test.error} />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="filled" loading={test.isPending} onClick={send}>
          {t('test.send')}
        </Button>
      </Group>
    </Modal>
  )
}
