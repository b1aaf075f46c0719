import { TextInput } from '@mantine/core'
import { CALL_OUTCOME_WORDS, type CallOutcome } from '@shirube/audience'
import { Keycap, type Language } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import type { CallAnswer } from './call-answer.ts'
import classes from './OutcomeButtons.module.css'
import { keyOfOutcome, MISSED, REACHED } from './outcomes.ts'

interface Choosing {
  readonly answer: CallAnswer
  readonly language: Language
  readonly onChange: (part: Partial<CallAnswer>) => void
}

/** What the call came to, each outcome with its number key; and for a call back, when. */
export function OutcomeButtons(props: Choosing & { readonly fault: string | undefined }): ReactNode {
  const t = useText()
  const { answer, fault, onChange } = props
  return (
    <section role="radiogroup" aria-label={t('calls.outcome')} className={classes.outcomes}>
      <h3>{t('calls.outcome')}</h3>
      <Row {...props} label={t('calls.reached')} outcomes={REACHED} />
      <Row {...props} label={t('calls.missed')} outcomes={MISSED} />
      {answer.outcome === 'call_back' ? (
        <TextInput
          type="datetime-local"
          label={t('calls.callBackAt')}
          value={answer.callBackAt}
          data-autofocus
          error={
            fault === 'callBackPast' || (fault === 'callBackMissing' && answer.callBackAt !== '')
              ? t(`calls.${fault}`)
              : undefined
          }
          onChange={(event) => onChange({ callBackAt: event.currentTarget.value })}
        />
      ) : null}
    </section>
  )
}

function Row(
  props: Choosing & { readonly label: string; readonly outcomes: readonly CallOutcome[] },
): ReactNode {
  const { answer, language, label, outcomes, onChange } = props
  return (
    <>
      <div className={classes.label}>{label}</div>
      <div className={classes.row}>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            role="radio"
            aria-checked={answer.outcome === outcome}
            className={classes.outcome}
            onClick={() => onChange({ outcome })}
          >
            {CALL_OUTCOME_WORDS[outcome][language]}
            <Keycap>{keyOfOutcome(outcome)}</Keycap>
          </button>
        ))}
      </div>
    </>
  )
}
