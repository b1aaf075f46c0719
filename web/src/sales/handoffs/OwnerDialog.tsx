import { Select } from '@mantine/core'
import { type Handoff, handoffEndpoints } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import { AskDialog } from './AskDialog.tsx'
import { STALE } from './use-handoff-acts.ts'

/** Gives a handoff to a colleague, who is told by mail. */
export function OwnerDialog(props: { readonly handoff: Handoff; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { handoff, onClose } = props
  const [user, setUser] = useState<string | null>(handoff.owner?.id ?? null)
  const assign = useAction(handoffEndpoints.assign, { invalidates: STALE, onDone: onClose })
  const people = useCatalog().list('user') ?? []
  return (
    <AskDialog
      title={t('handoffs.owner.title', { name: handoff.lead.name })}
      confirmLabel={t('handoffs.owner.save')}
      working={assign.isPending}
      error={assign.error}
      onConfirm={() => assign.mutate({ params: { id: handoff.id }, body: { user } })}
      onClose={onClose}
    >
      <Select
        data-autofocus
        label={t('handoffs.owner.label')}
        description={t('handoffs.owner.hint')}
        placeholder={t('handoffs.noOwner')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={user}
        onChange={setUser}
        searchable
        clearable
      />
    </AskDialog>
  )
}
