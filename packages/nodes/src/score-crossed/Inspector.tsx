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
const DAYS = 7

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
  const direction = <Change data={data} onChange={onChange} context={context} />
  const days = (
    <SlotNumber
      field="withinDays"
      label={t.days}
      text={fill(words.days, { days: data.withinDays ?? DAYS })}
      value={data.withinDays ?? DAYS}
      min={1}
      max={365}
      unit={t.daysUnit}
      onChange={(withinDays) => onChange({ ...data, withinDays })}
    />
  )
  const sentence = data.withinDays === undefined ? sentences.start : sentences.rise
  return (
    <Question family="when">
      <Told sentence={sentence} slots={{ measure, threshold, direction, days }} />
    </Question>
  )
}

/** Reaching it, falling below it, or rising by so much within some days. */
function Change({
  data,
  onChange,
  context,
}: Pick<InspectorProps<ScoreCrossed>, 'data' | 'onChange' | 'context'>): ReactNode {
  const { words } = TEXT[context.language]
  const t = WORDS[context.language]
  const change = data.withinDays === undefined ? data.direction : 'rise'
  const put = (next: 'up' | 'down' | 'rise'): void => {
    const { withinDays: _, ...rest } = data
    if (next === 'rise') onChange({ ...rest, direction: 'up', withinDays: data.withinDays ?? DAYS })
    else onChange({ ...rest, direction: next })
  }
  return (
    <SlotChoice
      field="direction"
      label={t.direction}
      text={words[change]}
      value={change}
      options={(['up', 'down', 'rise'] as const).map((value) => ({ value, label: t[value] }))}
      onChange={put}
    />
  )
}
