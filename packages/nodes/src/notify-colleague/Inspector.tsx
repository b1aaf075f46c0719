import { explainStaff } from '@shirube/engine'
import {
  type InspectorProps,
  LongText,
  Question,
  SlotStaff,
  SlotText,
  Told,
  useNarration,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { NotifyColleague } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "notify a colleague". */
export function Inspector({ data, onChange, context }: InspectorProps<NotifyColleague>): ReactNode {
  const { sentences, words } = TEXT[context.language]
  const t = WORDS[context.language]
  const to = (
    <SlotStaff
      field="to"
      label={t.to}
      text={explainStaff(data.to, useNarration())}
      value={data.to}
      onChange={(next) => onChange({ ...data, to: next })}
    />
  )
  const blank = data.subject.trim() === ''
  const subject = (
    <SlotText
      field="subject"
      label={t.subject}
      text={blank ? words.noSubject : data.subject}
      missing={blank}
      value={data.subject}
      maxLength={200}
      onChange={(next) => onChange({ ...data, subject: next })}
    />
  )
  return (
    <>
      <Question family="sales">
        <Told sentence={sentences.tell} slots={{ to, subject }} />
      </Question>
      <Question family="what">
        <LongText
          field="body"
          label={t.body}
          placeholder={t.bodyHint}
          value={data.body}
          maxLength={4000}
          onChange={(body) => onChange({ ...data, body })}
        />
      </Question>
    </>
  )
}
