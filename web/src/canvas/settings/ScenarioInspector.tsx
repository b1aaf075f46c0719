import { type InspectorProps, LongText, Question, SlotChoice, SlotNumber, Told } from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { Reentry, ScenarioSettings } from '@shirube/scenario'
import type { ReactNode } from 'react'
import { Exits } from './Exits.tsx'
import { Goals } from './Goals.tsx'
import { ScheduleAndZone } from './ScheduleAndZone.tsx'
import { useSettingsText } from './use-settings-text.ts'

type Props = InspectorProps<ScenarioSettings>

/** The settings of a scenario as a whole, in sentences like those of its steps. */
export function ScenarioInspector(props: Props): ReactNode {
  const { data, onChange } = props
  const t = useSettingsText()
  return (
    <>
      <Question title={t('purposeTitle')}>
        <Reach {...props} />
        <LongText
          field="purpose"
          label={t('purpose')}
          placeholder={t('purposeHint')}
          value={data.purpose}
          maxLength={2000}
          onChange={(purpose) => onChange({ ...data, purpose })}
        />
      </Question>
      <Question title={t('entryTitle')}>
        <Again {...props} />
      </Question>
      <Goals {...props} />
      <Exits {...props} />
      <ScheduleAndZone {...props} />
    </>
  )
}

function Reach({ data, onChange }: Props): ReactNode {
  const t = useSettingsText()
  const internal = (
    <SlotChoice
      field="internal"
      label={t('internalLabel')}
      text={data.internal ? t('internal') : t('outward')}
      value={data.internal ? 'internal' : 'outward'}
      options={[
        { value: 'outward', label: t('outward'), hint: t('outwardHint') },
        { value: 'internal', label: t('internal'), hint: t('internalHint') },
      ]}
      onChange={(next) => onChange({ ...data, internal: next === 'internal' })}
    />
  )
  return <Told sentence={t('reach')} slots={{ internal }} />
}

const MONTH_DAYS = 30

function reentryOf(kind: Reentry['kind']): Reentry {
  return kind === 'after' ? { kind, days: MONTH_DAYS } : { kind }
}

function Again({ data, onChange }: Props): ReactNode {
  const t = useSettingsText()
  const { reentry } = data
  const kind = (
    <SlotChoice
      field="reentry.kind"
      label={t('reentryLabel')}
      text={t(`reentry_${reentry.kind}`)}
      value={reentry.kind}
      options={[
        { value: 'never', label: t('reentry_never') },
        { value: 'always', label: t('reentry_always') },
        { value: 'after', label: t('reentryOption_after') },
      ]}
      onChange={(next) => onChange({ ...data, reentry: reentryOf(next) })}
    />
  )
  if (reentry.kind !== 'after') return <Told sentence={t('reentry')} slots={{ kind }} />
  const days = (
    <SlotNumber
      field="reentry.days"
      label={t('daysLabel')}
      text={fill(t('days'), { n: reentry.days })}
      value={reentry.days}
      min={1}
      max={3650}
      unit={t('dayUnit')}
      onChange={(next) => onChange({ ...data, reentry: { kind: 'after', days: next } })}
    />
  )
  return <Told sentence={t('reentryAfter')} slots={{ kind, days }} />
}
