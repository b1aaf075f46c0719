import { eventTitle } from '@shirube/audience'
import type { ReactNode } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { SlotMatch } from '../event/SlotMatch.tsx'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { SlotChoice } from '../slot/SlotChoice.tsx'
import { withPart } from '../slot/with-part.ts'
import type { Leaf, LeafProps } from './leaf-props.ts'
import { SlotWindow } from './SlotSpan.tsx'
import { useConditionText } from './use-condition-text.ts'

const WHICH = ['first', 'last'] as const

/** The first or the last of a kind: 「最後の架電がこれまでにあり、架電の結果が「アポイント獲得」だった」. */
export function TouchSentence(props: LeafProps<Leaf<'touch'>>): ReactNode {
  const { leaf, field, onChange } = props
  const narration = useNarration()
  const t = useConditionText()
  const slots = {
    which: (
      <SlotChoice
        field={`${field}.which`}
        label={t.which}
        look="box"
        text={t[`which_${leaf.which}`]}
        value={leaf.which}
        options={WHICH.map((which) => ({ value: which, label: t[`which_${which}`] }))}
        onChange={(which) => onChange({ ...leaf, which })}
      />
    ),
    title: eventTitle(leaf.did.kind, narration),
    did: (
      <SlotMatch
        field={`${field}.did`}
        label={t.step}
        look="box"
        value={leaf.did}
        onChange={(did) => onChange({ ...leaf, did })}
      />
    ),
    window: (
      <SlotWindow
        field={`${field}.within`}
        value={leaf.within}
        onChange={(within) => onChange(withPart(leaf, 'within', within))}
      />
    ),
  }
  return <>{fillSlots(t.touch, slots)}</>
}
