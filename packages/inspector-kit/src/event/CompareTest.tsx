import { NativeSelect, TextInput } from '@mantine/core'
import type { EventKind, PayloadTest } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import { type ReactNode, useState } from 'react'
import { numberIn } from '../slot/NumberField.tsx'
import classes from './MatchEditor.module.css'
import { useEventText } from './use-event-text.ts'

type Op = 'is' | 'contains' | 'startsWith' | 'atLeast' | 'atMost'

const OPS = {
  text: ['is', 'contains', 'startsWith'],
  number: ['atLeast', 'atMost', 'is'],
  boolean: ['is'],
  custom: ['is', 'contains', 'startsWith', 'atLeast', 'atMost'],
} as const satisfies Record<string, readonly Op[]>

/** Compares a field with something that is typed. */
export function CompareTest(props: {
  readonly by: 'text' | 'number' | 'boolean'
  readonly kind: EventKind
  readonly field: string
  readonly test: PayloadTest | undefined
  readonly onChange: (test: PayloadTest | undefined) => void
}): ReactNode {
  const { by, kind, field, test, onChange } = props
  const t = useEventText()
  const ops: readonly Op[] =
    kind === 'score.crossed' ? ['is'] : kind.startsWith('custom.') ? OPS.custom : OPS[by]
  const [op, setOp] = useState(ops.find((each) => each === test?.op) ?? ops[0] ?? 'is')
  const [typed, setTyped] = useState(test !== undefined && 'value' in test ? String(test.value) : '')
  const put = (next: Op, text: string): void => {
    setOp(next)
    setTyped(text)
    onChange(testOf({ by, field, op: next, text }))
  }
  if (by === 'boolean') return <YesNo value={typed} onChange={(text) => put('is', text)} />
  return (
    <div className={classes.compare}>
      <NativeSelect
        size="xs"
        aria-label={t.op}
        value={op}
        data={ops.map((each) => ({ value: each, label: t[`op_${each}`] }))}
        onChange={(event) => put(ops.find((each) => each === event.currentTarget.value) ?? op, typed)}
      />
      <TextInput
        size="xs"
        aria-label={t.value}
        value={typed}
        inputMode={by === 'number' ? 'numeric' : 'text'}
        onChange={(event) => put(op, event.currentTarget.value)}
      />
    </div>
  )
}

function YesNo(props: { readonly value: string; readonly onChange: (next: string) => void }): ReactNode {
  const t = useEventText()
  return (
    <NativeSelect
      size="xs"
      aria-label={t.value}
      value={props.value}
      data={[
        { value: '', label: '–' },
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** The test as typed; nothing while what is typed cannot be one yet. */
function testOf(of: {
  readonly by: 'text' | 'number' | 'boolean'
  readonly field: string
  readonly op: Op
  readonly text: string
}): PayloadTest | undefined {
  const { by, field, op, text } = of
  const number = numberIn(text)
  if (text === '') return undefined
  switch (op) {
    case 'atLeast':
    case 'atMost':
      return number === undefined ? undefined : { field, op, value: number }
    case 'contains':
    case 'startsWith':
      return { field, op, value: text }
    case 'is':
      if (by === 'boolean') return { field, op, value: text !== 'false' }
      if (by === 'text') return { field, op, value: text }
      return number === undefined ? undefined : { field, op, value: number }
    default:
      return assertNever(op)
  }
}
