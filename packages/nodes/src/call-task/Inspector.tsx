import { explainDuration, explainStaff, explainTimes } from '@shirube/engine'
import {
  AddClauses,
  type InspectorProps,
  LongText,
  Question,
  SlotChoice,
  SlotDuration,
  SlotNumber,
  SlotStaff,
  Told,
  useNarration,
  withPart,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { CallTask } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "call task". */
export function Inspector(props: InspectorProps<CallTask>): ReactNode {
  const { data, onChange, context } = props
  const t = WORDS[context.language]
  return (
    <>
      <Question family="where">
        <Request {...props} />
      </Question>
      <Question family="what">
        <Told sentence={t.show} />
        <LongText
          field="script"
          label={t.script}
          placeholder={t.scriptHint}
          value={data.script}
          maxLength={4000}
          onChange={(script) => onChange({ ...data, script })}
        />
      </Question>
      <Question title={t.unanswered}>
        <Retry {...props} />
        <Late {...props} />
      </Question>
    </>
  )
}

function Request({ data, onChange, context }: InspectorProps<CallTask>): ReactNode {
  const { language } = context
  const t = WORDS[language]
  const to = (
    <SlotStaff
      field="to"
      label={t.to}
      text={explainStaff(data.to, useNarration())}
      value={data.to}
      onChange={(next) => onChange({ ...data, to: next })}
    />
  )
  const priority = (
    <SlotChoice
      field="priority"
      label={t.priority}
      text={t[data.priority]}
      value={data.priority}
      options={[
        { value: 'normal', label: t.normal },
        { value: 'high', label: t.high },
      ]}
      onChange={(next) => onChange({ ...data, priority: next })}
    />
  )
  const dueIn = (
    <SlotDuration
      field="dueIn"
      label={t.dueIn}
      text={explainDuration(data.dueIn, language)}
      value={data.dueIn}
      onChange={(next) => onChange({ ...data, dueIn: next })}
    />
  )
  return <Told sentence={t.request} slots={{ to, priority, dueIn }} />
}

function Retry({ data, onChange, context }: InspectorProps<CallTask>): ReactNode {
  const { language } = context
  const t = WORDS[language]
  const { retry } = data
  const times = (
    <SlotNumber
      field="retry.times"
      label={t.times}
      text={retry.times === 0 ? t.never : explainTimes(retry.times, language)}
      value={retry.times}
      min={0}
      max={5}
      onChange={(next) => onChange({ ...data, retry: { ...retry, times: next } })}
    />
  )
  const after = (
    <SlotDuration
      field="retry.after"
      label={t.after}
      text={explainDuration(retry.after, language)}
      value={retry.after}
      onChange={(next) => onChange({ ...data, retry: { ...retry, after: next } })}
    />
  )
  const sentence = retry.times === 0 ? t.noRetry : TEXT[language].sentences.retry
  return <Told sentence={sentence} slots={{ times, after }} />
}

function Late({ data, onChange, context }: InspectorProps<CallTask>): ReactNode {
  const { language } = context
  const t = WORDS[language]
  const { sentences } = TEXT[language]
  const narration = useNarration()
  const { escalateTo } = data
  const tell = (
    <SlotStaff
      field="escalateTo"
      label={t.escalateTo}
      text={escalateTo === undefined ? '' : explainStaff(escalateTo, narration)}
      value={escalateTo ?? { kind: 'owner' }}
      onChange={(next) => onChange({ ...data, escalateTo: next })}
      removeLabel={t.usual}
      onRemove={() => onChange(withPart(data, 'escalateTo', undefined))}
    />
  )
  if (escalateTo !== undefined) return <Told sentence={sentences.late} slots={{ escalateTo: tell }} />
  return (
    <>
      <Told sentence={t.lateUsual} fields={['escalateTo']} />
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
