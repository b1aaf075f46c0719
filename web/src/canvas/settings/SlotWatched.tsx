import { explainPeople } from '@shirube/audience'
import { type WatchOn, watchOnSchema } from '@shirube/engine'
import { freshMatch, SlotCondition, SlotMatch, useNarration } from '@shirube/inspector-kit'
import type { Json } from '@shirube/kernel'
import type { ReactNode } from 'react'

/** What a goal or an exit rule watches for when it has just been made. */
export const FRESH_WATCH = {
  event: { kind: 'event', match: freshMatch('form.submitted') },
  condition: { kind: 'condition', when: { kind: 'qualification', oneOf: ['sql'] } },
} as const satisfies Record<WatchOn['kind'], WatchOn>

/** Reads what is watched for; what cannot be read is taken for an event, and its problem stands below. */
export function watchOf(on: Json): WatchOn {
  const read = watchOnSchema.safeParse(on)
  return read.success ? read.data : FRESH_WATCH.event
}

/** The same as it stands in a document. */
export const jsonOf = (on: WatchOn): Json => JSON.parse(JSON.stringify(on)) as Json

/** A slot that says what is watched for: an event, or a condition that begins to hold. */
export function SlotWatched(props: {
  readonly field: string
  readonly labels: { readonly event: string; readonly condition: string }
  readonly value: WatchOn
  readonly onChange: (next: WatchOn) => void
}): ReactNode {
  const { field, labels, value, onChange } = props
  const narration = useNarration()
  if (value.kind === 'event')
    return (
      <SlotMatch
        field={field}
        label={labels.event}
        value={value.match}
        onChange={(match) => onChange({ kind: 'event', match })}
      />
    )
  return (
    <SlotCondition
      field={field}
      label={labels.condition}
      text={explainPeople(value.when, narration)}
      value={value.when}
      onChange={(when) => onChange({ kind: 'condition', when })}
    />
  )
}
