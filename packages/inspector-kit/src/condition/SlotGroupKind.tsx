import type { ReactNode } from 'react'
import { SlotChoice } from '../slot/SlotChoice.tsx'
import type { Group } from './group.ts'
import { useConditionText } from './use-condition-text.ts'

/** A slot that says how many of a group must hold: すべて, どれか1つ. */
export function SlotGroupKind(props: {
  readonly field: string
  readonly value: Group['kind']
  readonly onChange: (next: Group['kind']) => void
}): ReactNode {
  const { field, value, onChange } = props
  const t = useConditionText()
  return (
    <SlotChoice
      field={`${field}.kind`}
      label={t.matchLabel}
      look="box"
      text={t[`match_${value}`]}
      value={value}
      options={[
        { value: 'all', label: t.match_all },
        { value: 'any', label: t.match_any },
      ]}
      onChange={onChange}
    />
  )
}
