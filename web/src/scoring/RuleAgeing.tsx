import { SlotChoice, SlotNumber, useReadOnly } from '@shirube/inspector-kit'
import type { BehaviourRule, Decay } from '@shirube/scoring'
import { TextButton } from '@shirube/ui'
import type { ReactNode } from 'react'
import { type AgeStep, freshDecay, withAgeStep, withDecay, withNextAgeStep } from './rule-edits.ts'
import { useText } from './use-text.ts'

const KINDS = ['none', 'halfLife', 'steps'] as const
const MOST = 12

interface AgeingProps {
  readonly rule: BehaviourRule
  readonly decay: Decay
  readonly onChange: (next: BehaviourRule) => void
}

/** How the points of a rule grow old: not at all, by half-life, or in steps of age. */
export function RuleAgeing({ rule, decay, onChange }: AgeingProps): ReactNode {
  const t = useText()
  const { kind } = decay
  const put = (next: Decay | undefined): void => onChange(withDecay(rule, next))
  return (
    <>
      <SlotChoice
        field={`${rule.id}.decay`}
        label={t('ageing')}
        text={t(`ageing_${kind}`)}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`ageing_${value}`) }))}
        onChange={(next) => put(freshDecay(next, decay))}
      />
      {decay.kind === 'halfLife' ? (
        <SlotNumber
          field={`${rule.id}.halfLife`}
          label={t('halfLife')}
          text={t('halfLifeText', { days: decay.days })}
          value={decay.days}
          min={1}
          max={3660}
          unit={t('days')}
          onChange={(days) => put({ kind: 'halfLife', days })}
        />
      ) : null}
      {decay.kind === 'steps' ? <Steps rule={rule} decay={decay} onPut={put} /> : null}
    </>
  )
}

type Steps = Extract<Decay, { kind: 'steps' }>

function Steps(props: {
  readonly rule: BehaviourRule
  readonly decay: Steps
  readonly onPut: (next: Decay) => void
}): ReactNode {
  const t = useText()
  const readOnly = useReadOnly()
  const { rule, decay, onPut } = props
  const { steps } = decay
  return (
    <>
      {steps.map((step, place) => (
        <Step
          // The steps of ageing have no identity but their place.
          key={`step-${place}`}
          field={`${rule.id}.steps.${place}`}
          step={step}
          onChange={(next) => onPut(withAgeStep(decay, place, next))}
        />
      ))}
      {readOnly || steps.length === MOST ? null : (
        <TextButton onPress={() => onPut(withNextAgeStep(decay))}>{t('ageStepAdd')}</TextButton>
      )}
      {readOnly || steps.length === 1 ? null : (
        <TextButton onPress={() => onPut({ ...decay, steps: steps.slice(0, -1) })}>
          {t('ageStepRemove')}
        </TextButton>
      )}
    </>
  )
}

function Step(props: {
  readonly field: string
  readonly step: AgeStep
  readonly onChange: (next: AgeStep) => void
}): ReactNode {
  const t = useText()
  const { field, step, onChange } = props
  return (
    <span>
      <SlotNumber
        field={`${field}.after`}
        label={t('ageStepAfter')}
        text={t('ageStepAfterText', { days: step.afterDays })}
        value={step.afterDays}
        min={1}
        max={3660}
        unit={t('days')}
        onChange={(afterDays) => onChange({ ...step, afterDays })}
      />
      <SlotNumber
        field={`${field}.keep`}
        label={t('ageStepKeep')}
        text={t('ageStepKeepText', { percent: step.keepPercent })}
        value={step.keepPercent}
        min={0}
        max={99}
        unit={t('percent')}
        onChange={(keepPercent) => onChange({ ...step, keepPercent })}
      />
    </span>
  )
}
