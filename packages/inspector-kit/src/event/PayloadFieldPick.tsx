import { NativeSelect, TextInput } from '@mantine/core'
import { type EventKind, PAYLOAD_FIELD_WORDS } from '@shirube/audience'
import { isComposing, useLanguage } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useEventText } from './use-event-text.ts'

/** Chooses one of the fields of an event. */
export function FieldSelect(props: {
  readonly kind: EventKind
  readonly fields: readonly string[]
  readonly onAdd: (field: string) => void
}): ReactNode {
  const t = useEventText()
  const language = useLanguage()
  const options = props.fields.map((field) => ({
    value: field,
    label: PAYLOAD_FIELD_WORDS[field]?.[language] ?? field,
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
