import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

const SUGGESTIONS = 'name-suggestions'

/** Asks for one name. It stays open, with what was typed, when what is done with it fails. */
export function TextDialog(props: {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly initial?: string
  /** Said when nothing was typed; without it nothing may be typed. */
  readonly required?: string
  readonly suggestions?: readonly string[]
  readonly confirmLabel: string
  readonly working: boolean
  readonly error: unknown
  readonly onConfirm: (text: string) => void
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { title, label, hint, required, suggestions = [], confirmLabel, working, error } = props
  const [text, setText] = useState(props.initial ?? '')
  const [tried, setTried] = useState(false)
  const missing = required !== undefined && text.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!missing) props.onConfirm(text.trim())
  }
  return (
    <Modal opened onClose={props.onClose} title={title} size={440} withCloseButton={false}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={label}
            description={hint}
            maxLength={120}
            value={text}
            list={SUGGESTIONS}
            error={tried && missing ? required : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Suggestions of={suggestions} />
          <Refusal error={error} />
          <Group justify="flex-end">
            <Button onClick={props.onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" loading={working}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function Suggestions(props: { readonly of: readonly string[] }): ReactNode {
  return (
    <datalist id={SUGGESTIONS}>
      {props.of.map((one) => (
        <option key={one} value={one} />
      ))}
    </datalist>
  )
}
