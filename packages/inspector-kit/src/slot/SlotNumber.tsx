import type { ReactNode } from 'react'
import { NumberField } from './NumberField.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'

interface NumberSlot {
  readonly value: number
  readonly min: number
  readonly max: number
  /** What is counted, behind the field: 「点」. */
  readonly unit?: string | undefined
  readonly onChange: (next: number) => void
}

/** A slot that is a whole number: points, days, how often. */
export function SlotNumber(props: SlotProps & NumberSlot): ReactNode {
  const { value, min, max, unit, onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {(close) => <Inside label={slot.label} {...{ value, min, max, unit, onChange }} onEnter={close} />}
    </SlotFrame>
  )
}

function Inside(props: NumberSlot & { readonly label: string; readonly onEnter: () => void }): ReactNode {
  const { value, onChange, ...field } = props
  const { setDraft } = useDraft(value, onChange)
  return <NumberField {...field} value={value} autoFocus onChange={setDraft} />
}
