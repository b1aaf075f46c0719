import { NativeSelect } from '@mantine/core'
import type { Duration, DurationUnit } from '@shirube/kernel/zone'
import type { ReactNode } from 'react'
import { NumberField } from './NumberField.tsx'
import { SlotFrame } from './SlotFrame.tsx'
import classes from './SlotInside.module.css'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'
import { useKitText } from './use-kit-text.ts'

const UNITS: readonly DurationUnit[] = ['minute', 'hour', 'day', 'week']

interface DurationSlot<U extends DurationUnit> {
  readonly value: { readonly amount: number; readonly unit: U }
  /** The units that may be chosen; all when left out. */
  readonly units?: readonly U[]
  readonly onChange: (next: { readonly amount: number; readonly unit: U }) => void
}

/** A slot that is a length of time: 3日, "2 hours". */
export function SlotDuration<U extends DurationUnit = DurationUnit>(
  props: SlotProps & DurationSlot<U>,
): ReactNode {
  const { value, units, onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {(close) => (
        <DurationField
          label={slot.label}
          value={value}
          units={units ?? (UNITS as readonly U[])}
          onChange={onChange}
          onEnter={close}
        />
      )}
    </SlotFrame>
  )
}

function DurationField<U extends DurationUnit>(
  props: Required<DurationSlot<U>> & { readonly label: string; readonly onEnter: () => void },
): ReactNode {
  const { value, units, label, onChange, onEnter } = props
  const { draft, setDraft } = useDraft<Duration>(value, ({ amount, unit }) => {
    const known = units.find((each) => each === unit)
    if (known !== undefined) onChange({ amount, unit: known })
  })
  const t = useKitText()
  return (
    <div className={classes.pair}>
      <NumberField
        label={`${label}: ${t.amount}`}
        value={value.amount}
        min={1}
        max={3660}
        autoFocus
        onChange={(amount) => setDraft({ ...draft, amount })}
        onEnter={onEnter}
      />
      <NativeSelect
        aria-label={`${label}: ${t.unit}`}
        size="xs"
        value={draft.unit}
        data={units.map((unit) => ({ value: unit, label: t[`unit_${unit}`] }))}
        onChange={(event) => {
          const unit = units.find((each) => each === event.currentTarget.value)
          if (unit !== undefined) setDraft({ ...draft, unit })
        }}
      />
    </div>
  )
}
