import {
  Cases,
  freshId,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotText,
  Told,
} from '@shirube/inspector-kit'
import { localTime } from '@shirube/kernel/zone'
import type { ScenarioSettings } from '@shirube/scenario'
import type { ReactNode } from 'react'
import { GoalTarget } from './GoalTarget.tsx'
import { FRESH_WATCH, jsonOf, SlotWatched, watchOf } from './SlotWatched.tsx'
import { useSettingsText } from './use-settings-text.ts'

type Goal = ScenarioSettings['goals'][number]

/** What the scenario is to bring about, and whether people leave once they are there. */
export function Goals({ data, onChange, context }: InspectorProps<ScenarioSettings>): ReactNode {
  const t = useSettingsText()
  const { goals } = data
  const add = (kind: 'event' | 'condition') => (): void => {
    const goal = { id: freshId(goals), title: t('newGoal'), on: jsonOf(FRESH_WATCH[kind]), leaves: true }
    onChange({ ...data, goals: [...goals, goal] })
  }
  return (
    <Question title={t('goalTitle')}>
      {goals.length === 0 ? <Told sentence={t('none')} /> : null}
      <Cases
        cases={goals}
        least={0}
        most={20}
        adds={[
          { key: 'event', label: t('addGoalEvent'), onAdd: add('event') },
          { key: 'condition', label: t('addGoalCondition'), onAdd: add('condition') },
        ]}
        onChange={(next) => onChange({ ...data, goals: next })}
      >
        {(goal, at) => (
          <GoalSentence
            goal={goal}
            field={`goals.${at}`}
            today={localTime(context.now, context.organisationZone).date}
            onChange={(next) =>
              onChange({ ...data, goals: goals.map((each, n) => (n === at ? next : each)) })
            }
          />
        )}
      </Cases>
    </Question>
  )
}

function GoalSentence(props: {
  readonly goal: Goal
  readonly field: string
  readonly today: string
  readonly onChange: (next: Goal) => void
}): ReactNode {
  const { goal, field, today, onChange } = props
  const t = useSettingsText()
  const value = watchOf(goal.on)
  const on = (
    <SlotWatched
      field={`${field}.on`}
      labels={{ event: t('on'), condition: t('when') }}
      value={value}
      onChange={(next) => onChange({ ...goal, on: jsonOf(next) })}
    />
  )
  const title = (
    <SlotText
      field={`${field}.title`}
      label={t('goalName')}
      text={goal.title}
      value={goal.title}
      maxLength={120}
      onChange={(next) => onChange({ ...goal, title: next.trim() === '' ? goal.title : next.trim() })}
    />
  )
  const leaves = (
    <SlotChoice
      field={`${field}.leaves`}
      label={t('leavesLabel')}
      text={t(goal.leaves ? 'leaves' : 'stays')}
      value={goal.leaves ? 'leaves' : 'stays'}
      options={[
        { value: 'leaves', label: t('leaves') },
        { value: 'stays', label: t('stays') },
      ]}
      onChange={(next) => onChange({ ...goal, leaves: next === 'leaves' })}
    />
  )
  return (
    <>
      <Told
        sentence={t(value.kind === 'event' ? 'goalEvent' : 'goalCondition')}
        slots={{ on, title, leaves }}
      />
      <GoalTarget goal={goal} field={field} today={today} onChange={onChange} />
    </>
  )
}
