import { explainDuration, explainStaff } from '@shirube/engine'
import {
  AddClauses,
  type InspectorProps,
  LongText,
  Question,
  SlotDuration,
  SlotStaff,
  Told,
  useNarration,
  withPart,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { Handoff } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "handoff". */
export function Inspector(props: InspectorProps<Handoff>): ReactNode {
  const { data, onChange, context } = props
  const { sentences } = TEXT[context.language]
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
  return (
    <>
      <Question family="sales">
        <Told sentence={sentences.hand} slots={{ to }} />
        <Late {...props} />
      </Question>
      <Question family="what">
        <Told sentence={t.show} />
        <LongText
          field="note"
          label={t.note}
          placeholder={t.noteHint}
          value={data.note}
          maxLength={4000}
          onChange={(note) => onChange({ ...data, note })}
        />
      </Question>
    </>
  )
}

function Late({ data, onChange, context }: InspectorProps<Handoff>): ReactNode {
  const { language } = context
  const { sentences } = TEXT[language]
  const t = WORDS[language]
  const narration = useNarration()
  const staff = data.escalateTo
  const answerIn = (
    <SlotDuration
      field="answerIn"
      label={t.answerIn}
      text={explainDuration(data.answerIn, language)}
      value={data.answerIn}
      onChange={(next) => onChange({ ...data, answerIn: next })}
    />
  )
  if (staff === undefined) {
    return (
      <>
        <Told sentence={t.lateUsual} slots={{ answerIn }} fields={['escalateTo']} />
        <AddClauses
          clauses={[
            {
              key: 'escalateTo',
              label: t.choose,
              onAdd: () => onChange({ ...data, escalateTo: { kind: 'owner' } }),
            },
          ]}
        />
      </>
    )
  }
  const escalateTo = (
    <SlotStaff
      field="escalateTo"
      label={t.escalateTo}
      text={explainStaff(staff, narration)}
      value={staff}
      onChange={(next) => onChange({ ...data, escalateTo: next })}
      removeLabel={t.usual}
      onRemove={() => onChange(withPart(data, 'escalateTo', undefined))}
    />
  )
  return <Told sentence={sentences.late} slots={{ answerIn, escalateTo }} />
}
