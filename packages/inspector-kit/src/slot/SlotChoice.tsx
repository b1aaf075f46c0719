import type { ReactNode } from 'react'
import { ChoiceList, type Option } from './ChoiceList.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'

/** A slot that is one of a few: in whose zone, opened or clicked. */
export function SlotChoice<V extends string>(
  props: SlotProps & {
    readonly value: V | undefined
    readonly options: readonly Option<V>[]
    readonly onChange: (next: V) => void
  },
): ReactNode {
  const { value, options, onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {(close) => (
        <ChoiceList
          label={slot.label}
          options={options}
          chosen={value === undefined ? [] : [value]}
          onPick={(next) => {
            close()
            if (next !== value) onChange(next)
          }}
        />
      )}
    </SlotFrame>
  )
}
