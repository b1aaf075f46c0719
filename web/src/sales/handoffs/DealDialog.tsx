import { TextInput } from '@mantine/core'
import { dealEndpoints, type Handoff } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useText } from '../use-text.ts'
import { AskDialog } from './AskDialog.tsx'
import { STALE } from './use-handoff-acts.ts'
import { YenField } from './YenField.tsx'

/** Begins a deal with a lead who was handed over. */
export function DealDialog(props: { readonly handoff: Handoff; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { handoff, onClose } = props
  const { lead } = handoff
  const [name, setName] = useState(() => t('handoffs.deal.suggested', { name: lead.company ?? lead.name }))
  const [amount, setAmount] = useState<number>()
  const [tried, setTried] = useState(false)
  const open = useAction(dealEndpoints.open, { invalidates: STALE, onDone: onClose })
  const confirm = (): void => {
    setTried(true)
    if (name.trim() === '') return
    const yen = amount === undefined ? {} : { amount }
    open.mutate({ body: { lead: lead.id, handoff: handoff.id, name: name.trim(), ...yen } })
  }
  return (
    <AskDialog
      title={t('handoffs.deal.title', { name: lead.name })}
      confirmLabel={t('handoffs.deal.open')}
      working={open.isPending}
      error={open.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('handoffs.deal.name')}
        maxLength={120}
        value={name}
        error={tried && name.trim() === '' ? t('handoffs.deal.noName') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <YenField label={t('handoffs.deal.expected')} value={amount} onChange={setAmount} />
    </AskDialog>
  )
}
