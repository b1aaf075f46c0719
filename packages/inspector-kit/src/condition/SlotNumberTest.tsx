import { NativeSelect } from '@mantine/core'
import type { NumberTest } from '@shirube/audience'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { NumberField } from '../slot/NumberField.tsx'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import classes from '../slot/SlotInside.module.css'
import type { SlotProps } from '../slot/slot-props.ts'
import { useDraft } from '../slot/use-draft.ts'
import { type ConditionText, useConditionText } from './use-condition-text.ts'

interface NumberTestSlot {
  readonly value: NumberTest
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly onChange: (next: NumberTest) => void
}

/** A slot that says what a number must be: 10点以上. */
export function SlotNumberTest(props: Omit<SlotProps, 'text'> & NumberTestSlot): ReactNode {
  const { value, min, max, unit, onChange, ...slot } = props
  const t = useConditionText()
  return (
    <SlotFrame {...slot} text={sayNumberTest(value, unit, t)}>
      {() => <Inside {...{ value, min, max, unit, onChange }} />}
    </SlotFrame>
  )
}

/** What a number must be, in words; the unit is said once. */
export function sayNumberTest(test: NumberTest, unit: string, t: ConditionText): string {
  const counted = (n: number): string => `${n.toLocaleString('en-US')}${unit}`
  if (test.op === 'between') {
    return fill(t.between, { from: test.from.toLocaleString('en-US'), to: counted(test.to) })
  }
  return fill(t[test.op], { n: counted(test.value) })
}

const OPS = ['atLeast', 'atMost', 'exactly', 'between'] as const

function Inside(props: NumberTestSlot): ReactNode {
  const { value, min, max, unit, onChange } = props
  const { draft, setDraft } = useDraft(value, onChange)
  const t = useConditionText()
  const first = draft.op === 'between' ? draft.from : draft.value
  const turn = (op: string): void => {
    if (op === 'between') setDraft({ op, from: first, to: first })
    else if (op === 'atLeast' || op === 'atMost' || op === 'exactly') setDraft({ op, value: first })
  }
  return (
    <div className={classes.stack}>
      <NativeSelect
        aria-label={t.comparison}
        size="xs"
        value={draft.op}
        data={OPS.map((op) => ({ value: op, label: t[`op_${op}`] }))}
        onChange={(event) => turn(event.currentTarget.value)}
      />
      <NumberField
        label={draft.op === 'between' ? t.from : t.test}
        {...{ min, max, unit }}
        value={first}
        autoFocus
        onChange={(n) => setDraft(draft.op === 'between' ? { ...draft, from: n } : { ...draft, value: n })}
      />
      {draft.op === 'between' ? (
        <NumberField
          label={t.to}
          {...{ min, max, unit }}
          value={draft.to}
          onChange={(to) => setDraft({ ...draft, to })}
        />
      ) : null}
    </div>
  )
}
