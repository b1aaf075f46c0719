import { STAGE_WORDS, STAGES } from '@shirube/audience'
import { Cases, freshId, type InspectorProps, SlotChoice, Told, withPart } from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { en } from './inspector.en.ts'
import { ja } from './inspector.ja.ts'
import { MailSlot } from './MailSlot.tsx'
import type { SendEmail } from './model.ts'

const WORDS = { ja, en }

type Staged = NonNullable<SendEmail['byStage']>[number]

/** The mails that single stages of consideration have to themselves. */
export function StageMails({ data, onChange, context }: InspectorProps<SendEmail>): ReactNode {
  const { language } = context
  const t = WORDS[language]
  const { byStage = [] } = data
  const free = STAGES.filter((stage) => !byStage.some((one) => one.stage === stage))
  const [next] = free
  const put = (mails: readonly Staged[]): void =>
    onChange(withPart(data, 'byStage', mails.length > 0 ? [...mails] : undefined))
  const add = (stage: Staged['stage']): void => put([...byStage, { id: freshId(byStage), stage, mail: '' }])
  return (
    <Cases
      cases={byStage}
      least={0}
      most={STAGES.length}
      adds={next === undefined ? [] : [{ key: 'stage', label: t.addStage, onAdd: () => add(next) }]}
      onChange={put}
    >
      {(one, at) => (
        <StageSentence
          one={one}
          field={`byStage.${at}`}
          stages={[one.stage, ...free]}
          language={language}
          onChange={(changed) => put(byStage.map((each, n) => (n === at ? changed : each)))}
        />
      )}
    </Cases>
  )
}

function StageSentence(props: {
  readonly one: Staged
  readonly field: string
  /** The stages that have no mail of their own yet, and this one. */
  readonly stages: readonly Staged['stage'][]
  readonly language: 'ja' | 'en'
  readonly onChange: (next: Staged) => void
}): ReactNode {
  const { one, field, stages, language, onChange } = props
  const t = WORDS[language]
  const stage = (
    <SlotChoice
      field={`${field}.stage`}
      label={t.stage}
      text={STAGE_WORDS[one.stage][language]}
      value={one.stage}
      options={STAGES.filter((value) => stages.includes(value)).map((value) => ({
        value,
        label: STAGE_WORDS[value][language],
      }))}
      onChange={(next) => onChange({ ...one, stage: next })}
    />
  )
  const mail = (
    <MailSlot
      field={`${field}.mail`}
      label={t.mail}
      value={one.mail}
      onChange={(next) => onChange({ ...one, mail: next })}
    />
  )
  return <Told sentence={t.staged} slots={{ stage, mail }} />
}
