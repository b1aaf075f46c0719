import { Textarea, TextInput } from '@mantine/core'
import { type Handoff, handoffEndpoints } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useText } from '../use-text.ts'
import { AskDialog } from './AskDialog.tsx'
import { STALE } from './use-handoff-acts.ts'

/** Holds a handoff: no clock runs until the day on which it comes up again, if there is one (S61). */
export function HoldDialog(props: { readonly handoff: Handoff; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { handoff, onClose } = props
  const [day, setDay] = useState('')
  const [reason, setReason] = useState(handoff.reason ?? '')
  const [today] = useState(() => Date.now())
  const answer = useAction(handoffEndpoints.answer, { invalidates: STALE, onDone: onClose })
  const until = day === '' ? undefined : new Date(`${day}T09:00`).getTime()
  const past = until !== undefined && !(until > today)
  const confirm = (): void => {
    if (past) return
    const body = {
      answer: 'held',
      ...(until !== undefined && { until }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    } as const
    answer.mutate({ params: { id: handoff.id }, body })
  }
  return (
    <AskDialog
      title={t('handoffs.hold.title', { name: handoff.lead.name })}
      confirmLabel={t('handoffs.moves.hold')}
      working={answer.isPending}
      error={answer.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        type="date"
        label={t('handoffs.hold.until')}
        description={t('handoffs.hold.hint')}
        value={day}
        error={past ? t('handoffs.hold.past') : undefined}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Textarea
        label={t('handoffs.hold.reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </AskDialog>
  )
}
