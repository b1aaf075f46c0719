import { explainAssets } from '@shirube/engine'
import { type InspectorProps, Question, SlotAssets, Told, useNarration } from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { FormSubmitted } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "form submitted". */
export function Inspector({ data, onChange, context }: InspectorProps<FormSubmitted>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const names = explainAssets('form', data.forms, useNarration())
  const forms = (
    <SlotAssets
      field="forms"
      label={WORDS[context.language].forms}
      kind="form"
      text={fill(words[data.forms.length === 0 ? 'any' : 'named'], { names })}
      value={data.forms}
      onChange={(next) => onChange({ forms: [...next] })}
    />
  )
  return (
    <Question family="when">
      <Told sentence={sentences.start} slots={{ forms }} />
    </Question>
  )
}
