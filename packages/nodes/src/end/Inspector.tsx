import { type InspectorProps, Question, Told } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { End } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "end": there are none, and it says what ending means. */
export function Inspector({ context }: InspectorProps<End>): ReactNode {
  return (
    <Question family="flow">
      <Told sentence={TEXT[context.language].sentences.end} hint={WORDS[context.language].again} />
    </Question>
  )
}
