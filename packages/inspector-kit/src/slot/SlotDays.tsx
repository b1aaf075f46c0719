import { Checkbox } from '@mantine/core'
import { WEEKDAYS, type Weekday } from '@shirube/kernel/zone'
import type { ReactNode } from 'react'
import { SlotFrame } from './SlotFrame.tsx'
import classes from './SlotInside.module.css'
import type { SlotProps } from './slot-props.ts'
import { useDraft } from './use-draft.ts'
import { useKitText } from './use-kit-text.ts'

/** The days that fit: days of the week, working days only, or both. */
export interface Days {
  readonly weekdays: readonly Weekday[]
  readonly businessDays: boolean
}

interface DaysSlot {
  readonly value: Days
  readonly onChange: (next: Days) => void
}

/** A slot that says on which days: 火〜木曜日, "working day". */
export function SlotDays(props: SlotProps & DaysSlot): ReactNode {
  const { value, onChange, ...slot } = props
  return <SlotFrame {...slot}>{() => <Inside value={value} onChange={onChange} />}</SlotFrame>
}

function Inside(props: DaysSlot): ReactNode {
  const { draft, setDraft } = useDraft(props.value, props.onChange)
  const t = useKitText()
  const toggle = (day: Weekday): void => {
    const on = new Set<Weekday>(draft.weekdays)
    if (!on.delete(day)) on.add(day)
    setDraft({ ...draft, weekdays: WEEKDAYS.filter((each) => on.has(each)) })
  }
  return (
    <div className={classes.stack}>
      <div className={classes.days}>
        {WEEKDAYS.map((day) => (
          <button
            key={day}
            type="button"
            className={classes.day}
            aria-pressed={draft.weekdays.includes(day)}
            onClick={() => toggle(day)}
          >
            {t[`day_${day}`]}
          </button>
        ))}
      </div>
      <Checkbox
        label={t.businessDays}
        checked={draft.businessDays}
        onChange={(event) => setDraft({ ...draft, businessDays: event.currentTarget.checked })}
      />
      <p className={classes.quiet}>{t.anyDay}</p>
    </div>
  )
}
