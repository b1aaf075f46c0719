import { fillSlots, SlotChoice, SlotMatch, SlotNumber } from '@shirube/inspector-kit'
import type { BehaviourRule, RuleTrigger } from '@shirube/scoring'
import { StatusBadge, TextButton } from '@shirube/ui'
import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

type Sequence = Extract<RuleTrigger, { kind: 'sequence' }>

const MOST = 5
const BETWEEN = ['anything', 'nothing'] as const
const LEAST = 2

/** A rule that looks for events in an order within some days (S8). */
export function SequenceRule(props: {
  readonly rule: BehaviourRule
  readonly on: Sequence
  readonly onChange: (next: BehaviourRule) => void
}): ReactNode {
  const t = useText()
  const { rule, on, onChange } = props
  const { steps } = on
  const put = (next: Partial<Sequence>): void => onChange({ ...rule, on: { ...on, ...next } })
  return (
    <>
      <StatusBadge tone="score">{t('sequence')}</StatusBadge>{' '}
      {fillSlots(t('sequenceSentence'), {
        span: <Span rule={rule} on={on} onChange={(amount) => put({ span: { amount, unit: 'day' } })} />,
      })}{' '}
      <SlotChoice
        field={`${rule.id}.adjacent`}
        label={t('between')}
        text={t(on.adjacent === true ? 'between_nothing' : 'between_anything')}
        value={on.adjacent === true ? 'nothing' : 'anything'}
        options={BETWEEN.map((value) => ({ value, label: t(`between_${value}`) }))}
        onChange={(next) => put({ adjacent: next === 'nothing' })}
      />
      <div className={classes.steps}>
        {steps.map((match, place) => (
          <StepOf
            // The events of an order have no identity but their place.
            key={`step-${place}`}
            place={place}
            onRemove={
              steps.length > LEAST ? () => put({ steps: steps.filter((_, at) => at !== place) }) : undefined
            }
          >
            <SlotMatch
              field={`${rule.id}.steps.${place}`}
              label={t('match')}
              look="box"
              value={match}
              onChange={(next) => put({ steps: steps.map((one, at) => (at === place ? next : one)) })}
            />
          </StepOf>
        ))}
        {steps.length < MOST ? (
          <TextButton onPress={() => put({ steps: [...steps, { kind: 'page.viewed' }] })}>
            {t('next')}
          </TextButton>
        ) : null}
      </div>
    </>
  )
}

function StepOf(props: {
  readonly place: number
  readonly onRemove: (() => void) | undefined
  readonly children: ReactNode
}): ReactNode {
  const t = useText()
  const { place, onRemove, children } = props
  const n = place + 1
  return (
    <>
      {place === 0 ? null : <IconArrowRight size={14} stroke={1.75} aria-hidden />}
      <b>{n}</b>
      {children}
      {onRemove ? (
        <TextButton label={t('removeStep', { n })} onPress={onRemove}>
          ×
        </TextButton>
      ) : null}
    </>
  )
}

function Span(props: {
  readonly rule: BehaviourRule
  readonly on: Sequence
  readonly onChange: (days: number) => void
}): ReactNode {
  const t = useText()
  const { rule, on, onChange } = props
  return (
    <SlotNumber
      field={`${rule.id}.span`}
      label={t('span')}
      look="box"
      text={t('spanText', { days: on.span.amount })}
      value={on.span.amount}
      min={1}
      max={365}
      unit={t('spanUnit')}
      onChange={onChange}
    />
  )
}
