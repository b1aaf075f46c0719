import { AXES, MEASURE_WORDS } from '@shirube/audience'
import {
  AddClauses,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotNumber,
  SlotText,
  Told,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { ChangeScore } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "add or subtract points". */
export function Inspector(props: InspectorProps<ChangeScore>): ReactNode {
  const { data, onChange, context } = props
  const { language } = context
  const { sentences } = TEXT[language]
  const t = WORDS[language]
  const way = data.points < 0 ? 'take' : 'add'
  const sentence = data.note === '' ? sentences[way] : sentences[`${way}For` as const]
  const axis = (
    <SlotChoice
      field="axis"
      label={t.axis}
      text={MEASURE_WORDS[data.axis][language]}
      value={data.axis}
      options={AXES.map((value) => ({ value, label: MEASURE_WORDS[value][language] }))}
      onChange={(next) => onChange({ ...data, axis: next })}
    />
  )
  const note = (
    <SlotText
      field="note"
      label={t.note}
      text={data.note}
      value={data.note}
      maxLength={200}
      onChange={(next) => onChange({ ...data, note: next.trim() })}
      onRemove={() => onChange({ ...data, note: '' })}
    />
  )
  return (
    <Question family="score">
      <Told sentence={sentence} slots={{ axis, note, points: <Points {...props} field="points" /> }} />
      <AddClauses
        clauses={
          data.note === ''
            ? [{ key: 'note', label: t.addNote, onAdd: () => onChange({ ...data, note: t.newNote }) }]
            : []
        }
      />
    </Question>
  )
}

function Points(props: InspectorProps<ChangeScore> & { readonly field: string }): ReactNode {
  const { data, onChange, context, field } = props
  const { words } = TEXT[context.language]
  const t = WORDS[context.language]
  const size = Math.abs(data.points)
  return (
    <SlotNumber
      field={field}
      label={t.points}
      text={fill(size === 1 ? words.one : words.many, { points: size })}
      value={data.points}
      min={-1000}
      max={1000}
      unit={t.unit}
      onChange={(next) => onChange({ ...data, points: next })}
    />
  )
}
