import { type ReactNode } from 'react'
import { ChoiceList, type Option } from '../slot/ChoiceList.tsx'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import type { SlotProps } from '../slot/slot-props.ts'
import { useDraft } from '../slot/use-draft.ts'

interface ManySlot<V extends string> {
  readonly value: readonly V[]
  readonly options: readonly Option<V>[]
  readonly onChange: (next: V[]) => void
}

/** A slot that is one or more of a few: the stages that a lead may be in. The last one stays. */
export function SlotMany<V extends string>(props: SlotProps & ManySlot<V>): ReactNode {
  const { value, options, onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {() => <Inside label={slot.label} value={value} options={options} onChange={onChange} />}
    </SlotFrame>
  )
}

function Inside<V extends string>(props: ManySlot<V> & { readonly label: string }): ReactNode {
  const { label, value, options, onChange } = props
  const { draft, setDraft } = useDraft(value, (next) => onChange([...next]))
  const toggle = (one: V): void => {
    const next = draft.includes(one) ? draft.filter((each) => each !== one) : [...draft, one]
    if (next.length > 0) setDraft(options.flatMap(({ value: each }) => (next.includes(each) ? [each] : [])))
  }
  return <ChoiceList label={label} options={options} chosen={draft} many onPick={toggle} />
}
