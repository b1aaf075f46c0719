import { explainDays, explainDayTime, explainDuration, explainFiring, explainZone } from '@shirube/engine'
import {
  AddClauses,
  type Clause,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotDays,
  SlotDuration,
  SlotTime,
  Told,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { until } from './compile.ts'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { WaitDuration } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'
import { withThen } from './with-then.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "wait a duration", with the moment at which it would end now. */
export function Inspector(props: InspectorProps<WaitDuration>): ReactNode {
  const { data, context } = props
  const { language } = context
  const { sentences } = TEXT[language]
  const timed = data.then?.time === undefined ? 'plain' : 'time'
  const hasDays = explainDays(data.then ?? {}, language) !== undefined
  const which = hasDays ? (timed === 'time' ? 'both' : 'days') : timed
  const slots = {
    duration: <Duration {...props} field="duration" />,
    time: <Time {...props} field="then.time" />,
    weekdays: <Days {...props} field="then.weekdays" />,
    zone: <Zone {...props} field="zone" />,
  }
  return (
    <Question family="flow">
      <Told
        sentence={sentences[which]}
        slots={slots}
        hint={explainFiring(until(data), context, language)}
        fields={['then']}
      />
      <AddClauses clauses={clausesOf(props, hasDays)} />
    </Question>
  )
}

function clausesOf({ data, onChange, context }: InspectorProps<WaitDuration>, hasDays: boolean): Clause[] {
  const t = WORDS[context.language]
  const clauses: Clause[] = []
  if (data.then?.time === undefined)
    clauses.push({ key: 'time', label: t.addTime, onAdd: () => onChange(withThen(data, { time: '09:00' })) })
  if (!hasDays)
    clauses.push({
      key: 'days',
      label: t.addDays,
      onAdd: () => onChange(withThen(data, { businessDays: true })),
    })
  return clauses
}

type Part = InspectorProps<WaitDuration> & { readonly field: string }

function Duration({ data, onChange, context, field }: Part): ReactNode {
  return (
    <SlotDuration
      field={field}
      label={WORDS[context.language].duration}
      text={explainDuration(data.duration, context.language)}
      value={data.duration}
      onChange={(duration) => onChange({ ...data, duration })}
    />
  )
}

function Time({ data, onChange, context, field }: Part): ReactNode {
  const time = data.then?.time ?? ''
  return (
    <SlotTime
      field={field}
      label={WORDS[context.language].time}
      text={explainDayTime(time)}
      value={time}
      onChange={(next) => onChange(withThen(data, { time: next }))}
      onRemove={() => onChange(withThen(data, { time: undefined }))}
    />
  )
}

function Days({ data, onChange, context, field }: Part): ReactNode {
  const { weekdays = [], businessDays = false } = data.then ?? {}
  return (
    <SlotDays
      field={field}
      label={WORDS[context.language].days}
      text={explainDays({ weekdays, businessDays }, context.language) ?? ''}
      value={{ weekdays, businessDays }}
      onChange={(next) => onChange(withThen(data, { ...next, weekdays: [...next.weekdays] }))}
      onRemove={() => onChange(withThen(data, { weekdays: [], businessDays: false }))}
    />
  )
}

function Zone({ data, onChange, context, field }: Part): ReactNode {
  const { language } = context
  return (
    <SlotChoice
      field={field}
      label={WORDS[language].zone}
      text={explainZone(data.zone, language)}
      value={data.zone}
      options={(['lead', 'organisation'] as const).map((zone) => ({
        value: zone,
        label: explainZone(zone, language),
      }))}
      onChange={(zone) => onChange({ ...data, zone })}
    />
  )
}
