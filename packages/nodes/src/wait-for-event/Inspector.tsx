import { explainDuration } from '@shirube/engine'
import {
  Cases,
  type Clause,
  freshId,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotDuration,
  Told,
} from '@shirube/inspector-kit'
import type { ReactNode } from 'react'
import { ArmSentence } from './ArmSentence.tsx'
import { en } from './inspector.en.ts'
import { ja } from './inspector.ja.ts'
import type { Listen, WaitForEvent } from './model.ts'

const WORDS = { ja, en }

/** The settings of "wait for something". */
export function Inspector(props: InspectorProps<WaitForEvent>): ReactNode {
  const { data, onChange, context } = props
  const { language } = context
  const t = WORDS[language]
  const timeout = (
    <SlotDuration
      field="timeout"
      label={t.timeout}
      text={explainDuration(data.timeout, language)}
      value={data.timeout}
      onChange={(next) => onChange({ ...data, timeout: next })}
    />
  )
  return (
    <Question family="flow">
      <Told sentence={t.wait} slots={{ timeout }} />
      <Cases
        cases={data.arms}
        most={10}
        adds={addsOf(props)}
        onChange={(arms) => onChange({ ...data, arms })}
      >
        {(arm, at) => (
          <ArmSentence
            arm={arm}
            field={`arms.${at}`}
            context={context}
            onChange={(next) =>
              onChange({ ...data, arms: data.arms.map((each, n) => (n === at ? next : each)) })
            }
          />
        )}
      </Cases>
      <Told sentence={t.counts} slots={{ anchor: <Anchor {...props} field="anchor" /> }} />
      <Told sentence={t.late} />
    </Question>
  )
}

function Anchor(props: InspectorProps<WaitForEvent> & { readonly field: string }): ReactNode {
  const { data, onChange, context, field } = props
  const t = WORDS[context.language]
  return (
    <SlotChoice
      field={field}
      label={t.anchor}
      text={t[`anchor_${data.anchor}`]}
      value={data.anchor}
      options={(['arrival', 'entry'] as const).map((value) => ({
        value,
        label: t[`anchor_${value}`],
        hint: t[`anchorHint_${value}`],
      }))}
      onChange={(next) => onChange({ ...data, anchor: next })}
    />
  )
}

/** What may be waited for besides; a condition only once, for which it was would not be known. */
function addsOf({ data, onChange, context }: InspectorProps<WaitForEvent>): readonly Clause[] {
  const t = WORDS[context.language]
  const { arms } = data
  const add = (listen: Listen) => (): void =>
    onChange({ ...data, arms: [...arms, { id: freshId(arms), listen }] })
  const mailStep = context.steps.find(({ sendsMail }) => sendsMail)?.id ?? ''
  return [
    { key: 'mail', label: t.addMail, onAdd: add({ kind: 'mail', reaction: 'clicked', step: mailStep }) },
    { key: 'event', label: t.addEvent, onAdd: add({ kind: 'event', match: { kind: 'page.viewed' } }) },
    ...(arms.some(({ listen }) => listen.kind === 'condition')
      ? []
      : [{ key: 'condition', label: t.addCondition, onAdd: add({ kind: 'condition', when: null }) }]),
  ]
}
