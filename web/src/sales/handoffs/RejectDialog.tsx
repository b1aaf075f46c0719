import { Select, Textarea } from '@mantine/core'
import { type Handoff, type HandoffBoard, handoffEndpoints } from '@shirube/contract'
import { FilterChip } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useText } from '../use-text.ts'
import { AskDialog } from './AskDialog.tsx'
import classes from './RejectDialog.module.css'
import { STALE } from './use-handoff-acts.ts'

const REASONS = ['timing', 'budget', 'fit', 'contact'] as const

/** Sends a lead back to nurturing: for a reason, into a scenario where one is named (S61). */
export function RejectDialog(props: {
  readonly handoff: Handoff
  readonly returnTo: HandoffBoard['returnTo']
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { handoff, returnTo, onClose } = props
  const [reason, setReason] = useState('')
  const [scenario, setScenario] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const answer = useAction(handoffEndpoints.answer, { invalidates: STALE, onDone: onClose })
  const said = reason.trim()
  const confirm = (): void => {
    setTried(true)
    if (said === '') return
    const body = {
      answer: 'rejected',
      reason: said,
      ...(scenario !== null && { returnTo: scenario }),
    } as const
    answer.mutate({ params: { id: handoff.id }, body })
  }
  return (
    <AskDialog
      title={t('handoffs.reject.title', { name: handoff.lead.name })}
      confirmLabel={t('handoffs.moves.reject')}
      working={answer.isPending}
      error={answer.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Often said={said} onChoose={setReason} />
      <Textarea
        data-autofocus
        label={t('handoffs.reject.reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        error={tried && said === '' ? t('handoffs.reject.missing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Scenario returnTo={returnTo} value={scenario} onChange={setScenario} />
    </AskDialog>
  )
}

/** The reasons that are given often, at a touch. */
function Often(props: { readonly said: string; readonly onChoose: (reason: string) => void }): ReactNode {
  const t = useText()
  return (
    <div className={classes.reasons} role="group" aria-label={t('handoffs.reject.often')}>
      {REASONS.map((one) => {
        const words = t(`handoffs.reject.reasons.${one}`)
        return (
          <FilterChip key={one} pressed={props.said === words} onPress={() => props.onChoose(words)}>
            {words}
          </FilterChip>
        )
      })}
    </div>
  )
}

function Scenario(props: {
  readonly returnTo: HandoffBoard['returnTo']
  readonly value: string | null
  readonly onChange: (scenario: string | null) => void
}): ReactNode {
  const t = useText()
  const { returnTo, value, onChange } = props
  const none = returnTo.length === 0
  return (
    <Select
      label={t('handoffs.reject.scenario')}
      description={t(none ? 'handoffs.reject.noScenario' : 'handoffs.reject.hint')}
      placeholder={t('handoffs.reject.nowhere')}
      data={returnTo.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      disabled={none}
      clearable
    />
  )
}
