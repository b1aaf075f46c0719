import { NativeSelect } from '@mantine/core'
import type { NumberTest } from '@shirube/audience'
import { fill, type Language } from '@shirube/kernel'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { NumberField } from '../slot/NumberField.tsx'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import classes from '../slot/SlotInside.module.css'
import { useDraft } from '../slot/use-draft.ts'
import { isNever } from './told-behaviour.ts'
import { type ConditionText, useConditionText } from './use-condition-text.ts'

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
  const text = sayTimes(value ?? ONCE, language, t)
  return (
    <SlotFrame field={field} label={t.times} look="box" text={text}>
      {() => <Inside value={value} onChange={onChange} />}
    </SlotFrame>
  )
}

/** How often, as each language says it: 2回以上, "at least twice". */
function sayTimes(test: NumberTest, language: Language, t: ConditionText): string {
  if (isNever(test)) return t.notAtAll
  const { timesUnit, once, twice } = t
  const counted = (n: number): string => {
    if (language === 'en' && n <= 2) return n === 1 ? once : twice
    return fill(timesUnit, { n: n.toLocaleString('en-US') })
  }
  if (test.op === 'between') return fill(t.between, { from: test.from, to: counted(test.to) })
  return fill(t[test.op], { n: counted(test.value) })
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
