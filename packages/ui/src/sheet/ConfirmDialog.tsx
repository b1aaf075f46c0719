import { Button, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './ConfirmDialog.module.css'

/** Asks before something that cannot simply be undone; it says what will follow, and the button says what it does. */
export function ConfirmDialog(props: {
  readonly opened: boolean
  readonly title: string
  /** What becomes of whom: 「待機中の12人は離脱します。」 */
  readonly consequence: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly tone?: 'plain' | 'danger'
  /** The dialog waits for it, and stays open when it fails. */
  readonly onConfirm: () => void | Promise<void>
  readonly onClose: () => void
  /** What went wrong the last time, said inside the dialog. */
  readonly error?: ReactNode
}): ReactNode {
  const { opened, title, consequence, confirmLabel, cancelLabel, tone, onConfirm, onClose, error } = props
  const [working, setWorking] = useState(false)
  const confirm = async (): Promise<void> => {
    setWorking(true)
    try {
      await onConfirm()
    } finally {
      setWorking(false)
    }
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={440} withCloseButton={false}>
      <div className={classes.consequence}>{consequence}</div>
      {error}
      <div className={classes.actions}>
        <Button data-autofocus={tone === 'danger' || undefined} onClick={onClose}>
          {cancelLabel}
        </Button>
        <Button
          variant="filled"
          className={tone === 'danger' ? (classes.danger ?? '') : ''}
          loading={working}
          onClick={() => void confirm()}
        >
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  )
}
