import { Button } from '@mantine/core'
import { listEndpoints, segmentEndpoints } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAction } from '../api/use-action.ts'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** Deletes a segment or a list after asking; refused, naming the places, while it is in use. */
export function RemoveGroup(props: {
  readonly kind: 'segment' | 'list'
  readonly id: string
  readonly name: string
}): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const { kind, id, name } = props
  const [asking, setAsking] = useState(false)
  const endpoints = kind === 'segment' ? segmentEndpoints : listEndpoints
  const remove = useAction(endpoints.remove, {
    invalidates: [endpoints.list.path],
    onDone: () => navigate({ to: kind === 'segment' ? '/segments' : '/lists' }),
  })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('delete')}</Button>
      <ConfirmDialog
        opened={asking}
        title={t('delete')}
        consequence={t('deleteText', { name })}
        confirmLabel={t('delete')}
        cancelLabel={t('cancel')}
        tone="danger"
        error={<Refusal error={remove.error} />}
        onConfirm={() =>
          remove.mutateAsync({ params: { id } }).catch(() => {
            // Why it was refused stands in the dialog.
          })
        }
        onClose={() => setAsking(false)}
      />
    </>
  )
}
