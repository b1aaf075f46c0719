import { NativeSelect } from '@mantine/core'
import { type FieldType, VALUE_TESTS, type ValueTest, valueTestSchema } from '@shirube/audience'
import { type ReactNode, useState } from 'react'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import classes from '../slot/SlotInside.module.css'
import type { SlotProps } from '../slot/slot-props.ts'
import { useDraft } from '../slot/use-draft.ts'
import { useConditionText } from './use-condition-text.ts'
import { ValueFields } from './ValueFields.tsx'

interface ValueTestSlot {
  readonly value: ValueTest
  /** What the field holds; undefined for a custom one that is not known. */
  readonly type: FieldType | undefined
  readonly onChange: (next: ValueTest) => void
}

/** A slot that asks something of a field: 30名以上, "is filled in". What is not complete yet changes nothing. */
export function SlotValueTest(props: SlotProps & ValueTestSlot): ReactNode {
  const { value, type, onChange, ...slot } = props
  return <SlotFrame {...slot}>{() => <Inside value={value} type={type} onChange={onChange} />}</SlotFrame>
}

const ALL = [...new Set(Object.values(VALUE_TESTS).flat())]

function Inside(props: ValueTestSlot): ReactNode {
  const { value, type, onChange } = props
  const t = useConditionText()
  const [op, setOp] = useState<ValueTest['op']>(value.op)
  const { draft, setDraft } = useDraft<ValueTest>(value, (next) => {
    const read = valueTestSchema.safeParse(next)
    if (read.success) onChange(read.data)
  })
  const ops = type === undefined ? ALL : VALUE_TESTS[type]
  return (
    <div className={`${classes.stack} ${classes.wide}`}>
      <NativeSelect
        aria-label={t.comparison}
        size="xs"
        data-autofocus
        value={op}
        data={ops.map((each) => ({ value: each, label: t[`op_${each}`] }))}
        onChange={(event) => {
          const next = ops.find((each) => each === event.currentTarget.value)
          if (next !== undefined) setOp(next)
          if (next === 'exists') setDraft({ op: next })
        }}
      />
      <ValueFields
        key={op}
        op={op}
        type={type}
        value={draft.op === op ? draft : undefined}
        onChange={setDraft}
      />
    </div>
  )
}
