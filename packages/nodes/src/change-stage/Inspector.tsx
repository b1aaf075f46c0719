import { QUALIFICATION_WORDS, QUALIFICATIONS, STAGE_WORDS, STAGES } from '@shirube/audience'
import { type InspectorProps, Question, SlotChoice, Told, withPart } from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en } from './inspector.en.ts'
import { ja } from './inspector.ja.ts'
import type { ChangeStage } from './model.ts'

const WORDS = { ja, en }

/** The settings of "change the stage". */
export function Inspector({ data, onChange, context }: InspectorProps<ChangeStage>): ReactNode {
  const { language } = context
  const t = WORDS[language]
  const kept = { value: 'keep', label: t.keep } as const
  const stage = (
    <SlotChoice
      field="stage"
      label={t.stageLabel}
      text={data.stage === undefined ? t.keep : fill(t.becomes, { value: STAGE_WORDS[data.stage][language] })}
      value={data.stage ?? 'keep'}
      options={[kept, ...STAGES.map((value) => ({ value, label: STAGE_WORDS[value][language] }))]}
      onChange={(next) => onChange(withPart(data, 'stage', next === 'keep' ? undefined : next))}
    />
  )
  const { qualification: held } = data
  const qualification = (
    <SlotChoice
      field="qualification"
      label={t.qualificationLabel}
      text={held === undefined ? t.keep : fill(t.becomes, { value: QUALIFICATION_WORDS[held][language] })}
      value={held ?? 'keep'}
      options={[
        kept,
        ...QUALIFICATIONS.map((value) => ({ value, label: QUALIFICATION_WORDS[value][language] })),
      ]}
      onChange={(next) => onChange(withPart(data, 'qualification', next === 'keep' ? undefined : next))}
    />
  )
  return (
    <Question family="flow">
      <Told sentence={t.stage} slots={{ stage }} />
      <Told sentence={t.qualification} slots={{ qualification }} />
    </Question>
  )
}
