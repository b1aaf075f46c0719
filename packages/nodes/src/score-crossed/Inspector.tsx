import { MEASURE_WORDS, SCORE_MEASURES } from '@shirube/audience'
import { type InspectorProps, Question, SlotChoice, SlotNumber, Told } from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { ScoreCrossed } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "score crossed a threshold". */
export function Inspector({ data, onChange, context }: InspectorProps<ScoreCrossed>): ReactNode {
  const { language } = context
  const { sentences, words } = TEXT[language]
  const t = WORDS[language]
  const measure = (
    <SlotChoice
      field="measure"
      label={t.measure}
      text={MEASURE_WORDS[data.measure][language]}
      value={data.measure}
      options={SCORE_MEASURES.map((value) => ({ value, label: MEASURE_WORDS[value][language] }))}
      onChange={(next) => onChange({ ...data, measure: next })}
    />
  )
  const threshold = (
    <SlotNumber
      field="threshold"
      label={t.threshold}
      text={fill(words.points, { threshold: data.threshold })}
      value={data.threshold}
      min={-10_000}
      max={10_000}
      unit={t.unit}
      onChange={(next) => onChange({ ...data, threshold: next })}
    />
  )
  const direction = (
    <SlotChoice
      field="direction"
      label={t.direction}
      text={words[data.direction]}
      value={data.direction}
      options={[
        { value: 'up', label: t.up },
        { value: 'down', label: t.down },
      ]}
      onChange={(next) => onChange({ ...data, direction: next })}
    />
  )
  return (
    <Question family="when">
      <Told sentence={sentences.start} slots={{ measure, threshold, direction }} />
    </Question>
  )
}
