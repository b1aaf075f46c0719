import { fieldName } from '@shirube/audience'
import { explainDate, explainDays, explainDayTime, explainZone, quote } from '@shirube/engine'
import {
  type InspectorProps,
  SlotChoice,
  SlotDate,
  SlotDays,
  SlotLeadField,
  SlotNumber,
  SlotTime,
  useNarration,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { WaitUntil } from './model.ts'
import { shiftOf } from './narrate.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }
const FAR = 3660

type Part = InspectorProps<WaitUntil> & { readonly field: string }

/** The time of day. */
export function TimeSlot({ data, onChange, context, field }: Part): ReactNode {
  return (
    <SlotTime
      field={field}
      label={WORDS[context.language].time}
      text={explainDayTime(data.time)}
      value={data.time}
      onChange={(time) => onChange({ ...data, time })}
    />
  )
}

/** In whose zone it is meant. */
export function ZoneSlot({ data, onChange, context, field }: Part): ReactNode {
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

/** The days on which the time of day counts. */
export function DaysSlot({ data, onChange, context, field }: Part): ReactNode {
  if (data.mode !== 'time') return null
  const { weekdays = [], businessDays = false, mode, time, zone } = data
  return (
    <SlotDays
      field={field}
      label={WORDS[context.language].days}
      text={explainDays(data, context.language) ?? ''}
      value={{ weekdays, businessDays }}
      onChange={(next) =>
        onChange({
          mode,
          time,
          zone,
          ...(next.weekdays.length > 0 && { weekdays: [...next.weekdays] }),
          ...(next.businessDays && { businessDays: true }),
        })
      }
      onRemove={() => onChange({ mode, time, zone })}
    />
  )
}

/** The date of the calendar. */
export function DateSlot({ data, onChange, context, field }: Part): ReactNode {
  const { language } = context
  if (data.mode !== 'date') return null
  return (
    <SlotDate
      field={field}
      label={WORDS[language].date}
      text={data.date === null ? TEXT[language].words.unset : explainDate(data.date, language)}
      missing={data.date === null}
      value={data.date ?? ''}
      onChange={(date) => onChange({ ...data, date })}
    />
  )
}

/** The date that the lead carries. */
export function FieldSlot({ data, onChange, context, field }: Part): ReactNode {
  const { language } = context
  const narration = useNarration()
  if (data.mode !== 'field') return null
  const held = data.field
  return (
    <SlotLeadField
      field={field}
      label={WORDS[language].field}
      text={held === '' ? TEXT[language].words.unset : quote(fieldName(held, narration), language)}
      value={held}
      of="date"
      onChange={(next) => onChange({ ...data, field: next })}
    />
  )
}

/** How many days before or after it. */
export function ShiftSlot({ data, onChange, context, field }: Part): ReactNode {
  if (data.mode !== 'field') return null
  const t = WORDS[context.language]
  return (
    <SlotNumber
      field={field}
      label={t.shift}
      text={shiftOf(data.shiftDays, context.language)}
      value={data.shiftDays}
      min={-FAR}
      max={FAR}
      unit={t.unit}
      onChange={(shiftDays) => onChange({ ...data, shiftDays })}
    />
  )
}
