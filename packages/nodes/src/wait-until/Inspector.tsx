import { explainDays, explainFiring } from '@shirube/engine'
import {
  AddClauses,
  type Clause,
  type InspectorProps,
  Question,
  SlotChoice,
  Told,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { until } from './compile.ts'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { WaitUntil } from './model.ts'
import { DateSlot, DaysSlot, FieldSlot, ShiftSlot, TimeSlot, ZoneSlot } from './slots.tsx'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }
const MODES = ['time', 'date', 'field'] as const

/** The settings of "wait until", with the moment at which it would end now. */
export function Inspector(props: InspectorProps<WaitUntil>): ReactNode {
  const { data, onChange, context } = props
  const { language } = context
  const t = WORDS[language]
  const end = until(data)
  const hint = end && explainFiring(end, context, language)
  const mode = (
    <SlotChoice
      field="mode"
      label={t.mode}
      text={t[`mode_${data.mode}`]}
      value={data.mode}
      options={MODES.map((value) => ({ value, label: t[`mode_${value}`] }))}
      onChange={(next) => onChange(inMode(data, next))}
    />
  )
  return (
    <Question family="flow">
      <Told sentence={t.until} slots={{ mode }} />
      <Told
        sentence={TEXT[language].sentences[sentenceOf(data)]}
        slots={{
          mode,
          time: <TimeSlot {...props} field="time" />,
          zone: <ZoneSlot {...props} field="zone" />,
          weekdays: <DaysSlot {...props} field="weekdays" />,
          date: <DateSlot {...props} field="date" />,
          field: <FieldSlot {...props} field="field" />,
          shiftDays: <ShiftSlot {...props} field="shiftDays" />,
        }}
        {...(hint !== undefined && { hint })}
      />
      <AddClauses clauses={clausesOf(props)} />
    </Question>
  )
}

function sentenceOf(data: WaitUntil): keyof typeof ja.sentences {
  if (data.mode === 'date') return 'date'
  if (data.mode === 'field') return 'before'
  return explainDays(data, 'ja') === undefined ? 'time' : 'days'
}

function clausesOf({ data, onChange, context }: InspectorProps<WaitUntil>): readonly Clause[] {
  if (data.mode !== 'time' || sentenceOf(data) === 'days') return []
  const onAdd = (): void => onChange({ ...data, businessDays: true })
  return [{ key: 'days', label: WORDS[context.language].addDays, onAdd }]
}

/** The same time of day in another way of waiting. */
function inMode({ time, zone }: WaitUntil, mode: WaitUntil['mode']): WaitUntil {
  switch (mode) {
    case 'time':
      return { mode, time, zone }
    case 'date':
      return { mode, time, zone, date: null }
    case 'field':
      return { mode, time, zone, field: '', shiftDays: 0 }
  }
}
