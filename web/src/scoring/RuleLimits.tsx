import { SlotChoice, SlotNumber } from '@shirube/inspector-kit'
import type { BehaviourRule } from '@shirube/scoring'
import type { ReactNode } from 'react'
import { withHalfLife, withPerDay } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

interface LimitProps {
  readonly rule: BehaviourRule
  readonly onChange: (next: BehaviourRule) => void
}

/** How often a rule counts for one lead, and whether its points fade. */
export function RuleLimits(props: LimitProps): ReactNode {
  const t = useText()
  const { rule, onChange } = props
  const { repeat } = rule
  const perDay = rule.caps?.perDay ?? 0
  // A rule may count once for each mail or page; which thing that is belongs to its event and is kept.
  const kinds =
    repeat.kind === 'oncePer' ? (['every', 'once', 'oncePer'] as const) : (['every', 'once'] as const)
  return (
    <div className={classes.limits}>
      <SlotChoice
        field={`${rule.id}.repeat`}
        label={t('repeat')}
        text={t(`repeat_${repeat.kind}`)}
        value={repeat.kind}
        options={kinds.map((value) => ({ value, label: t(`repeat_${value}`) }))}
        onChange={(kind) => {
          if (kind !== 'oncePer') onChange({ ...rule, repeat: { kind } })
        }}
      />
      {' ・ '}
      <SlotNumber
        field={`${rule.id}.perDay`}
        label={t('perDay')}
        text={perDay === 0 ? t('perDay_none') : t('perDay_some', { n: perDay })}
        value={perDay}
        min={0}
        max={1000}
        onChange={(n) => onChange(withPerDay(rule, n))}
      />
      {' ・ '}
      <Ageing {...props} />
    </div>
  )
}

function Ageing({ rule, onChange }: LimitProps): ReactNode {
  const t = useText()
  const { decay } = rule
  const days = decay?.kind === 'halfLife' ? decay.days : 0
  const plain = days === 0 ? t('ageing_none') : t('ageing_some', { days })
  return (
    <SlotNumber
      field={`${rule.id}.decay`}
      label={t('ageing')}
      text={decay?.kind === 'steps' ? t('ageing_steps') : plain}
      value={days}
      min={0}
      max={3660}
      unit={t('spanUnit')}
      onChange={(n) => onChange(withHalfLife(rule, n))}
    />
  )
}
