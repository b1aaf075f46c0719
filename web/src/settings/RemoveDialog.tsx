import { ConfirmDialog } from '@shirube/ui'
import type { ReactNode } from 'react'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** Asks before a thing is removed; says why when the server refuses, because something uses it. */
export function RemoveDialog(props: {
  /** What it is called; undefined: nothing is to be removed. */
  readonly name: string | undefined
  readonly error: unknown
  readonly onRemove: () => Promise<unknown>
  readonly onClose: () => void
  readonly text?: string
  readonly label?: string
}): ReactNode {
  const t = useText()
  const { name, error, onRemove, onClose, text, label } = props
  return (
    <ConfirmDialog
      opened={name !== undefined}
      tone="danger"
      title={t('removeTitle', { name: name ?? '' })}
      consequence={text ?? t('removeText')}
      confirmLabel={label ?? t('remove')}
      cancelLabel={t('cancel')}
      error={<Refusal error={error} />}
      onConfirm={async () => {
        // The dialog stays, with the reason in it.
        await onRemove().then(onClose, () => undefined)
      }}
      onClose={onClose}
    />
  )
}
