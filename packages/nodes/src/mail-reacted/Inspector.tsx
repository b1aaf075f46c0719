import { explainAssets } from '@shirube/engine'
import {
  type InspectorProps,
  Question,
  SlotAssets,
  SlotChoice,
  Told,
  useNarration,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { MailReacted } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "mail opened or clicked". */
export function Inspector({ data, onChange, context }: InspectorProps<MailReacted>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const t = WORDS[context.language]
  const names = explainAssets('mail', data.mails, useNarration())
  const mails = (
    <SlotAssets
      field="mails"
      label={t.mails}
      kind="mail"
      text={fill(words[data.mails.length === 0 ? 'any' : 'named'], { names })}
      value={data.mails}
      onChange={(next) => onChange({ ...data, mails: [...next] })}
    />
  )
  const reaction = (
    <SlotChoice
      field="reaction"
      label={t.reaction}
      text={words[data.reaction]}
      value={data.reaction}
      options={[
        { value: 'opened', label: t.opened },
        { value: 'clicked', label: t.clicked },
      ]}
      onChange={(next) => onChange({ ...data, reaction: next })}
    />
  )
  return (
    <Question family="when">
      <Told sentence={sentences.start} slots={{ mails, reaction }} />
    </Question>
  )
}
