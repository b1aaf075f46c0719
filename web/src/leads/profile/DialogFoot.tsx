import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'

/** The end of a dialog that changes a lead: why it was refused, leaving, saving. */
export function DialogFoot(props: {
  readonly change: { readonly error: unknown; readonly isPending: boolean }
  readonly onClose: () => void
  readonly onSave: () => void
}): ReactNode {
  const t = useText()
  const { change, onClose, onSave } = props
  return (
    <>
      <Refusal error={change.error} />
      <Group justify="flex-end" gap={8}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="filled" loading={change.isPending} onClick={onSave}>
          {t('save')}
        </Button>
      </Group>
    </>
  )
}
