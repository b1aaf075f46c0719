import { NativeSelect, TextInput } from '@mantine/core'
import { type EventKind, payloadFieldName } from '@shirube/audience'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { useEventText } from './use-event-text.ts'

/** Chooses one of the fields of an event. */
export function FieldSelect(props: {
  readonly kind: EventKind
  readonly fields: readonly string[]
  readonly onAdd: (field: string) => void
}): ReactNode {
  const t = useEventText()
  const narration = useNarration()
  const options = props.fields.map((field) => ({
    value: field,
    label: payloadFieldName({ kind: props.kind, field }, narration),
  }))
  return (
    <NativeSelect
      aria-label={t.field}
      size="xs"
      autoFocus
      value=""
      data={[{ value: '', label: t.field, disabled: true }, ...options]}
      onChange={(event) => props.onAdd(event.currentTarget.value)}
    />
  )
}

/** Names a field of a custom event; what such an event carries is the organisation's own. */
export function FreeField(props: { readonly onAdd: (field: string) => void }): ReactNode {
  const t = useEventText()
  const [name, setName] = useState('')
  return (
    <TextInput
      aria-label={t.customField}
      placeholder={t.customField}
      size="xs"
      autoFocus
      maxLength={60}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => props.onAdd(name.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) props.onAdd(name.trim())
      }}
    />
  )
}
