import { NativeSelect, TagsInput, TextInput } from '@mantine/core'
import type { FieldType, ValueTest } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useEventText } from '../event/use-event-text.ts'
import { NumberField } from '../slot/NumberField.tsx'
import { useConditionText } from './use-condition-text.ts'

const FAR = 999_999_999

interface Fields {
  readonly op: ValueTest['op']
  readonly type: FieldType | undefined
  /** What is asked already, when it is of this kind. */
  readonly value: ValueTest | undefined
  readonly onChange: (next: ValueTest) => void
}

/** What a question about a field is answered with: a text, a number, dates, days from today. */
export function ValueFields(props: Fields): ReactNode {
  const { op, type } = props
  switch (op) {
    case 'exists':
      return null
    case 'is':
      if (type === 'boolean') return <YesNo {...props} />
      if (type === 'number') return <OneNumber {...props} op={op} />
      return <OneText {...props} op={op} input={type === 'date' ? 'date' : 'text'} />
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return <OneText {...props} op={op} input="text" />
    case 'before':
    case 'after':
      return <OneText {...props} op={op} input="date" />
    case 'atLeast':
    case 'atMost':
      return <OneNumber {...props} op={op} />
    case 'between':
    case 'daysFromToday':
      return <TwoNumbers {...props} op={op} />
    case 'oneOf':
    case 'includesAny':
    case 'includesAll':
      return <Texts {...props} op={op} />
    default:
      return assertNever(op)
  }
}

function YesNo(props: Fields): ReactNode {
  const { value, onChange } = props
  const t = useConditionText()
  useChosen(value, () => onChange({ op: 'is', value: true }))
  return (
    <NativeSelect
      aria-label={t.values}
      size="xs"
      value={value?.op === 'is' && value.value === false ? 'false' : 'true'}
      data={[
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      onChange={(event) => onChange({ op: 'is', value: event.currentTarget.value === 'true' })}
    />
  )
}

function OneText(
  props: Fields & {
    readonly op: 'is' | 'contains' | 'startsWith' | 'endsWith' | 'before' | 'after'
    readonly input: 'text' | 'date'
  },
): ReactNode {
  const { op, input, value, onChange } = props
  const t = useConditionText()
  const held = value === undefined ? '' : 'date' in value ? value.date : 'value' in value ? value.value : ''
  const [typed, setTyped] = useState(String(held))
  const type = (text: string): void => {
    setTyped(text)
    if (text !== '') onChange(op === 'before' || op === 'after' ? { op, date: text } : { op, value: text })
  }
  return (
    <TextInput
      aria-label={t.values}
      size="xs"
      type={input}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

function OneNumber(props: Fields & { readonly op: 'is' | 'atLeast' | 'atMost' }): ReactNode {
  const { op, value, onChange } = props
  const t = useConditionText()
  const held = value !== undefined && 'value' in value && typeof value.value === 'number' ? value.value : 0
  useChosen(value, () => onChange({ op, value: held }))
  return (
    <NumberField
      label={t.values}
      value={held}
      min={-FAR}
      max={FAR}
      onChange={(n) => onChange({ op, value: n })}
    />
  )
}

function TwoNumbers(props: Fields & { readonly op: 'between' | 'daysFromToday' }): ReactNode {
  const { op, value, onChange } = props
  const t = useConditionText()
  const ends =
    value !== undefined && 'from' in value
      ? value
      : { from: op === 'between' ? 1 : -30, to: op === 'between' ? 10 : 0 }
  const [{ from, to }, setEnds] = useState({ from: ends.from, to: ends.to })
  const put = (next: { readonly from: number; readonly to: number }): void => {
    setEnds(next)
    onChange({ op, ...next })
  }
  useChosen(value, () => put({ from, to }))
  const reach = op === 'between' ? { min: -FAR, max: FAR } : { min: -36_600, max: 36_600, unit: t.day }
  return (
    <>
      <NumberField
        label={op === 'between' ? t.from : t.daysFrom}
        {...reach}
        value={from}
        onChange={(n) => put({ from: n, to })}
      />
      <NumberField
        label={op === 'between' ? t.to : t.daysTo}
        {...reach}
        value={to}
        onChange={(n) => put({ from, to: n })}
      />
    </>
  )
}

function Texts(props: Fields & { readonly op: 'oneOf' | 'includesAny' | 'includesAll' }): ReactNode {
  const { op, value, onChange } = props
  const t = useConditionText()
  const hint = useEventText().valuesHint
  const [values, setValues] = useState<readonly string[]>(
    value !== undefined && 'values' in value ? value.values : [],
  )
  return (
    <TagsInput
      aria-label={t.values}
      placeholder={hint}
      size="xs"
      value={[...values]}
      onChange={(next) => {
        setValues(next)
        if (next.length > 0) onChange({ op, values: next })
      }}
    />
  )
}

/** A question that is complete as soon as it is chosen is asked at once. */
function useChosen(value: ValueTest | undefined, ask: () => void): void {
  const chosen = useEffectEvent(() => {
    if (value === undefined) ask()
  })
  useEffect(() => chosen(), [])
}
