import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIssuesAt } from '../inspector/use-issues.ts'
import { useReadOnly } from '../inspector/use-read-only.ts'
import { useDraft } from './use-draft.ts'

/** A text of several lines under its sentence: a call script, the body of a notice. */
export function LongText(props: {
  readonly field: string
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (next: string) => void
}): ReactNode {
  const { field, label, placeholder = '', value, maxLength, onChange } = props
  const { draft, setDraft, done } = useDraft(value, onChange)
  const issues = useIssuesAt([field])
  const readOnly = useReadOnly()
  return (
    <Textarea
      mt={6}
      label={label}
      placeholder={placeholder}
      data-field={field}
      autosize
      readOnly={readOnly}
      minRows={3}
      maxRows={12}
      maxLength={maxLength}
      value={draft}
      error={issues[0]?.message}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={done}
    />
  )
}
