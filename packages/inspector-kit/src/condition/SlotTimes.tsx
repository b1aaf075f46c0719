import { NativeSelect } from '@mantine/core'
import type { NumberTest } from '@shirube/audience'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { NumberField } from '../slot/NumberField.tsx'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import classes from '../slot/SlotInside.module.css'
import { useDraft } from '../slot/use-draft.ts'
import { sayNumberTest } from './SlotNumberTest.tsx'
import { isNever } from './told-behaviour.ts'
import { useConditionText } from './use-condition-text.ts'

interface TimesSlot {
  /** At least once when left out. */
  readonly value: NumberTest | undefined
  readonly onChange: (next: NumberTest | undefined) => void
}

const ONCE: NumberTest = { op: 'atLeast', value: 1 }
const NEVER: NumberTest = { op: 'exactly', value: 0 }
const OPS = ['atLeast', 'exactly', 'atMost', 'between', 'never'] as const
const MOST = 10_000

/** A slot that says how often it was done, or that it never was. */
export function SlotTimes(props: TimesSlot & { readonly field: string }): ReactNode {
  const { field, value, onChange } = props
  const t = useConditionText()
  const language = useLanguage()
  const unit = language === 'ja' ? t.time : ` ${t.time}`
  const text = isNever(value) ? t.never : sayNumberTest(value ?? ONCE, unit, t)
  return (
    <SlotFrame field={field} label={t.times} look="box" text={text}>
      {() => <Inside value={value} onChange={onChange} />}
    </SlotFrame>
  )
}

function Inside(props: TimesSlot): ReactNode {
  const { draft, setDraft } = useDraft<NumberTest>(props.value ?? ONCE, (next) =>
    props.onChange(next.op === 'atLeast' && next.value <= 1 ? undefined : next),
  )
  const t = useConditionText()
  const first = Math.max(1, draft.op === 'between' ? draft.from : draft.value)
  const turn = (op: string): void => {
    if (op === 'never') setDraft(NEVER)
    else if (op === 'between') setDraft({ op, from: first, to: first + 1 })
    else if (op === 'atLeast' || op === 'exactly' || op === 'atMost') setDraft({ op, value: first })
  }
  return (
    <div className={classes.stack}>
      <NativeSelect
        aria-label={t.comparison}
        size="xs"
        data-autofocus
        value={isNever(draft) ? 'never' : draft.op}
        data={OPS.map((op) => ({ value: op, label: t[`op_${op}`] }))}
        onChange={(event) => turn(event.currentTarget.value)}
      />
      {isNever(draft) ? null : (
        <NumberField
          key={draft.op}
          label={draft.op === 'between' ? t.from : t.times}
          value={first}
          min={1}
          max={MOST}
          unit={t.time}
          onChange={(n) => setDraft(draft.op === 'between' ? { ...draft, from: n } : { ...draft, value: n })}
        />
      )}
      {draft.op === 'between' ? (
        <NumberField
          label={t.to}
          value={draft.to}
          min={1}
          max={MOST}
          unit={t.time}
          onChange={(to) => setDraft({ ...draft, to })}
        />
      ) : null}
    </div>
  )
}
