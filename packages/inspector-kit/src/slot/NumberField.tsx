import { TextInput } from '@mantine/core'
import { fill } from '@shirube/kernel'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useKitText } from './use-kit-text.ts'

/** A whole number between two ends; digits of any width are read, and what is no number is refused in words. */
export function NumberField(props: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit?: string | undefined
  readonly autoFocus?: boolean
  readonly onChange: (next: number) => void
  readonly onEnter?: () => void
}): ReactNode {
  const { label, value, min, max, unit, autoFocus = false, onChange, onEnter } = props
  const [typed, setTyped] = useState(String(value))
  const t = useKitText()
  const read = numberIn(typed)
  const fits = read !== undefined && read >= min && read <= max
  const type = (text: string): void => {
    setTyped(text)
    const next = numberIn(text)
    if (next !== undefined && next >= min && next <= max) onChange(next)
  }
  return (
    <TextInput
      aria-label={label}
      size="xs"
      inputMode="numeric"
      value={typed}
      {...(autoFocus && { 'data-autofocus': true })}
      {...(unit !== undefined && { rightSection: unit, rightSectionWidth: 44 })}
      error={fits ? undefined : fill(t.between, { from: min, to: max })}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event) && fits) onEnter?.()
        const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        if (step === 0 || read === undefined) return
        event.preventDefault()
        type(String(Math.min(max, Math.max(min, read + step))))
      }}
    />
  )
}

/** The whole number in a text, full-width digits included; undefined when there is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '').replace(/^−/u, '-')
  return /^-?\d{1,9}$/u.test(plain) ? Number(plain) : undefined
}
