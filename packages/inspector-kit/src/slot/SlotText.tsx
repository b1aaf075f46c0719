import { TextInput } from '@mantine/core'
import { isComposing } from '@shirube/ui'
import type { ReactNode } from 'react'
import { SlotFrame } from './SlotFrame.tsx'
import classes from './SlotInside.module.css'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'

interface TextSlot {
  readonly value: string
  readonly maxLength: number
  readonly placeholder?: string
  readonly onChange: (next: string) => void
}

/** A slot that is a short text: a subject, a note. */
export function SlotText(props: SlotProps & TextSlot): ReactNode {
  const { value, maxLength, placeholder = '', onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>
      {(close) => (
        <Inside label={slot.label} {...{ value, maxLength, placeholder, onChange }} onEnter={close} />
      )}
    </SlotFrame>
  )
}

function Inside(props: TextSlot & { readonly label: string; readonly onEnter: () => void }): ReactNode {
  const { label, value, maxLength, placeholder, onChange, onEnter } = props
  const { draft, setDraft } = useDraft(value, onChange)
  return (
    <TextInput
      className={classes.wide ?? ''}
      size="xs"
      aria-label={label}
      data-autofocus
      maxLength={maxLength}
      placeholder={placeholder ?? ''}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) onEnter()
      }}
    />
  )
}
