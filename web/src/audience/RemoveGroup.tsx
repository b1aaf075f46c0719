import { listEndpoints, segmentEndpoints } from '@shirube/contract'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { RemoveButton } from '../app/RemoveButton.tsx'
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
  const endpoints = kind === 'segment' ? segmentEndpoints : listEndpoints
  const remove = useAction(endpoints.remove, {
    invalidates: [endpoints.list.path],
    onDone: () => navigate({ to: kind === 'segment' ? '/segments' : '/lists' }),
  })
  return (
    <RemoveButton
      label={t('delete')}
      cancel={t('cancel')}
      consequence={t('deleteText', { name })}
      error={remove.error}
      onRemove={() => remove.mutateAsync({ params: { id } })}
    />
  )
}
