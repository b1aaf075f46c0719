import { Textarea } from '@mantine/core'
import { type Deal, dealEndpoints } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useText } from '../use-text.ts'
import { AskDialog } from './AskDialog.tsx'
import { STALE } from './use-handoff-acts.ts'
import { YenField } from './YenField.tsx'

interface DealEnd {
  readonly deal: Deal
  readonly end: 'won' | 'lost'
  readonly onClose: () => void
}

/** Writes down that a deal was won, for how much, or lost, and why (S61). */
export function DealEndDialog(props: DealEnd): ReactNode {
  const t = useText()
  const { deal, end, onClose } = props
  const [amount, setAmount] = useState(deal.amount)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const change = useAction(dealEndpoints.change, { invalidates: STALE, onDone: onClose })
  const said = reason.trim()
  const missing = end === 'won' ? amount === undefined : said === ''
  const confirm = (): void => {
    setTried(true)
    if (missing) return
    const won = end === 'won' && amount !== undefined && { amount }
    const body = { state: end, ...won, ...(said !== '' && { reason: said }) } as const
    change.mutate({ params: { id: deal.id }, body })
  }
  const fault = tried && missing ? t(`handoffs.deal.missing.${end}`) : undefined
  return (
    <AskDialog
      title={t(`handoffs.deal.ends.${end}`, { name: deal.name })}
      confirmLabel={t(`handoffs.deal.record.${end}`)}
      working={change.isPending}
      error={change.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {end === 'won' && (
        <YenField
          focused
          label={t('handoffs.deal.amount')}
          value={amount}
          error={fault}
          onChange={setAmount}
        />
      )}
      <Textarea
        {...(end === 'lost' && { 'data-autofocus': true })}
        label={t(end === 'won' ? 'handoffs.deal.why' : 'handoffs.deal.reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        error={end === 'lost' ? fault : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </AskDialog>
  )
}
