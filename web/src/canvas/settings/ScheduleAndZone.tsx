import { explainDate } from '@shirube/engine'
import {
  AddClauses,
  type Clause,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotDate,
  Told,
  withPart,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import type { ScenarioSettings } from '@shirube/scenario'
import { TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useSettingsText } from './use-settings-text.ts'

type Props = InspectorProps<ScenarioSettings>

/** Between which days people may come in, and whose clock counts for people of unknown zone. */
export function ScheduleAndZone(props: Props): ReactNode {
  const { data, onChange, context } = props
  const t = useSettingsText()
  const { schedule } = data
  const today = localTime(context.now, context.organisationZone).date
  const ends = ['from', 'until'] as const
  const clauses = ends.flatMap((end): readonly Clause[] => {
    const onAdd = (): void => onChange({ ...data, schedule: { ...schedule, [end]: today } })
    return schedule[end] === undefined
      ? [{ key: end, label: t(end === 'from' ? 'addFrom' : 'addUntil'), onAdd }]
      : []
  })
  return (
    <Question title={t('scheduleTitle')}>
      {clauses.length === ends.length ? <Told sentence={t('open')} /> : null}
      {ends.map((end) =>
        schedule[end] === undefined ? null : (
          <Told key={end} sentence={t(end)} slots={{ [end]: <Day {...props} end={end} /> }} />
        ),
      )}
      <AddClauses clauses={clauses} />
      <Told sentence={t('zone')} slots={{ zone: <Zone {...props} field="timeZone" /> }} />
      <Told sentence={t('quiet')} hint={<TextLink href="/settings/sending">{t('quietLink')}</TextLink>} />
    </Question>
  )
}

function Day({ data, onChange, context, end }: Props & { readonly end: 'from' | 'until' }): ReactNode {
  const t = useSettingsText()
  const { schedule } = data
  const day = schedule[end] ?? ''
  return (
    <SlotDate
      field={`schedule.${end}`}
      label={t(end === 'from' ? 'fromLabel' : 'untilLabel')}
      text={day === '' ? '' : explainDate(day, context.language)}
      value={day}
      onChange={(next) => onChange({ ...data, schedule: { ...schedule, [end]: next } })}
      onRemove={() => onChange({ ...data, schedule: withPart(schedule, end, undefined) })}
    />
  )
}

function Zone({ data, onChange, context, field }: Props & { readonly field: string }): ReactNode {
  const t = useSettingsText()
  const { timeZone } = data
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <SlotChoice
      field={field}
      label={t('zoneLabel')}
      text={timeZone ?? fill(t('zoneUsual'), { zone: context.organisationZone })}
      value={timeZone}
      options={zones.map((zone) => ({ value: zone, label: zone }))}
      onChange={(next) => onChange({ ...data, timeZone: next })}
      removeLabel={t('zoneBack')}
      onRemove={timeZone === undefined ? undefined : () => onChange(withPart(data, 'timeZone', undefined))}
    />
  )
}
