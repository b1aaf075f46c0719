import { type InspectorProps, Question, SlotCondition, Told, useNarration } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { AudienceGate } from './model.ts'
import { saidOf } from './narrate.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "audience gate". */
export function Inspector({ data, onChange, context }: InspectorProps<AudienceGate>): ReactNode {
  const t = WORDS[context.language]
  const { kind, people } = saidOf(data, useNarration())
  const condition = (
    <SlotCondition
      field="condition"
      label={t.condition}
      text={people}
      value={data.condition}
      onChange={(next) => onChange({ condition: next })}
    />
  )
  return (
    <Question family="who">
      <Told sentence={TEXT[context.language].sentences[kind]} slots={{ condition }} hint={t.others} />
    </Question>
  )
}
