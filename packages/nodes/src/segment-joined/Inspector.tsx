import { explainAsset } from '@shirube/engine'
import { type InspectorProps, Question, SlotAsset, Told, useNarration } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { SegmentJoined } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "joined a segment". */
export function Inspector({ data, onChange, context }: InspectorProps<SegmentJoined>): ReactNode {
  const segment = (
    <SlotAsset
      field="segment"
      label={WORDS[context.language].segment}
      kind="segment"
      text={explainAsset('segment', data.segment, useNarration())}
      value={data.segment}
      onChange={(next) => onChange({ segment: next })}
    />
  )
  return (
    <Question family="when">
      <Told sentence={TEXT[context.language].sentences.start} slots={{ segment }} />
    </Question>
  )
}
