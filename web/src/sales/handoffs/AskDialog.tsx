import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'

/** Asks for what a move needs; it stays open, with what was typed, when the move is refused. */
export function AskDialog(props: {
  readonly title: string
  readonly confirmLabel: string
  readonly working: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const t = useText()
  const { title, confirmLabel, working, error, onConfirm, onClose, children } = props
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <Modal opened onClose={onClose} title={title} size={460} withCloseButton={false}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {children}
          <Refusal error={error} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('handoffs.cancel')}</Button>
            <Button type="submit" variant="filled" loading={working}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
