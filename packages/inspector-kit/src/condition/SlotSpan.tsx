import type { Span } from '@shirube/audience'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { AddClauses } from '../sentence/AddClauses.tsx'
import { SlotDuration } from '../slot/SlotDuration.tsx'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import { type ConditionText, useConditionText } from './use-condition-text.ts'

const UNITS = ['day', 'hour'] as const

/** A length of time in words: 7日, "1 hour". */
export const saySpan = ({ amount, unit }: Span, t: ConditionText): string =>
  amount === 1 ? t[`one_${unit}`] : fill(t[`span_${unit}`], { n: amount })

/** A slot that is a length of time in days or hours. */
export function SlotSpan(props: {
  readonly field: string
  readonly label: string
  readonly value: Span
  readonly onChange: (next: Span) => void
}): ReactNode {
  const t = useConditionText()
  return <SlotDuration {...props} look="box" text={saySpan(props.value, t)} units={UNITS} />
}

/** A slot that says how far back is looked: 過去30日以内に, or at any time. */
export function SlotWindow(props: {
  readonly field: string
  readonly value: Span | undefined
  readonly onChange: (next: Span | undefined) => void
}): ReactNode {
  const { field, value, onChange } = props
  const t = useConditionText()
  if (value === undefined) {
    return (
      <SlotFrame field={field} label={t.within} look="box" text={t.windowAll}>
        {(close) => (
          <AddClauses
            clauses={[
              {
                key: 'window',
                label: t.inWindow,
                onAdd: () => {
                  close()
                  onChange({ amount: 30, unit: 'day' })
                },
              },
            ]}
          />
        )}
      </SlotFrame>
    )
  }
  return (
    <SlotDuration
      field={field}
      label={t.within}
      look="box"
      text={fill(t.window, { span: saySpan(value, t) })}
      value={value}
      units={UNITS}
      onChange={onChange}
      onRemove={() => onChange(undefined)}
    />
  )
}
