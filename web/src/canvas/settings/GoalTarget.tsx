import { explainDate } from '@shirube/engine'
import { AddClauses, SlotDate, SlotNumber, Told, withPart } from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ScenarioSettings } from '@shirube/scenario'
import { formatNumber, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useSettingsText } from './use-settings-text.ts'

type Goal = ScenarioSettings['goals'][number]

const FIRST_TARGET = 100
const MOST = 100_000_000

/** How many people are to reach a goal, and by when. */
export function GoalTarget(props: {
  readonly goal: Goal
  readonly field: string
  /** The date of today where the organisation is. */
  readonly today: string
  readonly onChange: (next: Goal) => void
}): ReactNode {
  const { goal, field, today, onChange } = props
  const t = useSettingsText()
  const language = useLanguage()
  const { target } = goal
  if (target === undefined) {
    const onAdd = (): void => onChange({ ...goal, target: { people: FIRST_TARGET } })
    return <AddClauses clauses={[{ key: 'target', label: t('addTarget'), onAdd }]} />
  }
  const people = (
    <SlotNumber
      field={`${field}.target.people`}
      label={t('peopleLabel')}
      text={fill(t('people'), { n: formatNumber(target.people) })}
      value={target.people}
      min={1}
      max={MOST}
      unit={t('peopleUnit')}
      onChange={(next) => onChange({ ...goal, target: { ...target, people: next } })}
      onRemove={() => onChange(withPart(goal, 'target', undefined))}
    />
  )
  const by = (
    <SlotDate
      field={`${field}.target.by`}
      label={t('byLabel')}
      text={target.by === undefined ? '' : explainDate(target.by, language)}
      value={target.by ?? ''}
      onChange={(next) => onChange({ ...goal, target: { ...target, by: next } })}
      onRemove={() => onChange({ ...goal, target: withPart(target, 'by', undefined) })}
    />
  )
  if (target.by !== undefined) return <Told sentence={t('target')} slots={{ people, by }} />
  const onAdd = (): void => onChange({ ...goal, target: { ...target, by: today } })
  return (
    <>
      <Told sentence={t('targetOpen')} slots={{ people }} />
      <AddClauses clauses={[{ key: 'by', label: t('addBy'), onAdd }]} />
    </>
  )
}
