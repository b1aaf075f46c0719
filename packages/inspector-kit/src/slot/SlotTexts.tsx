import { TagsInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { SlotFrame } from './SlotFrame.tsx'
import classes from './SlotInside.module.css'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'
import { useKitText } from './use-kit-text.ts'

interface TextsSlot {
  readonly value: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** A slot that is a list of short texts: tags, interests. */
export function SlotTexts(props: SlotProps & TextsSlot): ReactNode {
  const { value, onChange, ...slot } = props
  return (
    <SlotFrame {...slot}>{() => <Inside label={slot.label} value={value} onChange={onChange} />}</SlotFrame>
  )
}

function Inside(props: TextsSlot & { readonly label: string }): ReactNode {
  const { draft, setDraft } = useDraft(props.value, props.onChange)
  const t = useKitText()
  return (
    <TagsInput
      className={classes.wide ?? ''}
      size="xs"
      aria-label={props.label}
      placeholder={t.valuesHint}
      data-autofocus
      value={[...draft]}
      onChange={setDraft}
    />
  )
}
