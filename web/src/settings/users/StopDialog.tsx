import { type User, userEndpoints } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

/** Asks before somebody loses access; says why when nobody would be left who administers. */
export function StopDialog(props: {
  readonly user: User | undefined
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const shared = useShared()
  const { user, onClose } = props
  const stop = useAction(userEndpoints.change, { invalidates: [userEndpoints.list.path] })
  const close = (): void => {
    stop.reset()
    onClose()
  }
  return (
    <ConfirmDialog
      opened={user !== undefined}
      tone="danger"
      title={user?.name ?? ''}
      consequence={t('stopText')}
      confirmLabel={t('deactivate')}
      cancelLabel={shared('cancel')}
      error={<Refusal error={stop.error} />}
      onConfirm={async () => {
        if (user === undefined) return
        await stop
          .mutateAsync({ params: { id: user.id }, body: { active: false } })
          .then(close, () => undefined)
      }}
      onClose={close}
    />
  )
}
