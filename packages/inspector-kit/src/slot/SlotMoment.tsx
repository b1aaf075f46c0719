import { TextInput } from '@mantine/core'
import { isComposing } from '@shirube/ui'
import type { ReactNode } from 'react'
import { SlotFrame } from './SlotFrame.tsx'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'

interface MomentSlot {
  /** `HH:MM` for a time, `YYYY-MM-DD` for a date; empty when none is chosen. */
  readonly value: string
  readonly onChange: (next: string) => void
}

/** A slot that is a time of day: 9:00. */
export function SlotTime(props: SlotProps & MomentSlot): ReactNode {
  return <SlotMoment {...props} type="time" />
}

/** A slot that is a date of the calendar. */
export function SlotDate(props: SlotProps & MomentSlot): ReactNode {
  return <SlotMoment {...props} type="date" />
}

function SlotMoment(props: SlotProps & MomentSlot & { readonly type: 'time' | 'date' }): ReactNode {
  const { value, onChange, type, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {(close) => <Inside label={slot.label} type={type} value={value} onChange={onChange} onEnter={close} />}
    </SlotFrame>
  )
}

function Inside(
  props: MomentSlot & {
    readonly label: string
    readonly type: 'time' | 'date'
    readonly onEnter: () => void
  },
): ReactNode {
  const { label, type, value, onChange, onEnter } = props
  // The browser gives an empty text while the moment is incomplete: the old one stays.
  const { draft, setDraft } = useDraft(value, (next) => {
    if (next !== '') onChange(next)
  })
  return (
    <TextInput
      type={type}
      size="xs"
      aria-label={label}
      data-autofocus
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) onEnter()
      }}
    />
  )
}
