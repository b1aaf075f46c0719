import { type EventMatch, eventMatchSchema, explainMatch, payloadTestSchema } from '@shirube/audience'
import { sameJson } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { SlotFrame } from '../slot/SlotFrame.tsx'
import type { SlotProps } from '../slot/slot-props.ts'
import { useDraft } from '../slot/use-draft.ts'
import { MatchEditor } from './MatchEditor.tsx'

interface MatchSlot {
  readonly value: EventMatch
  /** Which kinds may be chosen: all that are offered, or this one alone. */
  readonly kinds?: 'any' | 'this'
  readonly onChange: (next: EventMatch) => void
}

/** A slot that says what happened: 「導入ページを見た」. Tests that are not complete yet are left out. */
export function SlotMatch(
  props: Omit<SlotProps, 'text'> & MatchSlot & { readonly text?: ReactNode },
): ReactNode {
  const { value, kinds = 'any', onChange, text, ...slot } = props
  const narration = useNarration()
  return (
    <SlotFrame {...slot} text={text ?? explainMatch(value, narration)}>
      {() => <Inside value={value} kinds={kinds} onChange={onChange} />}
    </SlotFrame>
  )
}

function Inside(props: Required<MatchSlot>): ReactNode {
  const { value, kinds, onChange } = props
  const { draft, setDraft } = useDraft(value, (next) => {
    const read = eventMatchSchema.safeParse(finished(next))
    if (read.success && !sameJson(read.data, finished(value))) onChange(read.data)
  })
  return <MatchEditor value={draft} kinds={kinds} onChange={setDraft} />
}

/** The match without the tests that are not complete. */
function finished({ kind, where = [] }: EventMatch): EventMatch {
  const tests = where.filter((test) => payloadTestSchema.safeParse(test).success)
  return tests.length > 0 ? { kind, where: tests } : { kind }
}
