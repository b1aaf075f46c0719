import type { ReactNode } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { SlotMatch } from '../event/SlotMatch.tsx'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { withPart } from '../slot/with-part.ts'
import type { Leaf, LeafProps } from './leaf-props.ts'
import { SlotWindow } from './SlotSpan.tsx'
import { SlotTimes } from './SlotTimes.tsx'
import { isNever, toldBehaviour } from './told-behaviour.ts'
import { useConditionText } from './use-condition-text.ts'

/** Did it, did not, how often, since when: 「過去30日以内に「導入ページ」を2回以上見た」. */
export function BehaviourSentence(props: LeafProps<Leaf<'behaviour'>>): ReactNode {
  const { leaf, field, onChange } = props
  const narration = useNarration()
  const t = useConditionText()
  const { sentence, what } = toldBehaviour(leaf.did, isNever(leaf.times), narration)
  const times = (
    <SlotTimes
      field={`${field}.times`}
      value={leaf.times}
      onChange={(next) => onChange(withPart(leaf, 'times', next))}
    />
  )
  const window = (
    <SlotWindow
      field={`${field}.within`}
      value={leaf.within}
      onChange={(within) => onChange(withPart(leaf, 'within', within))}
    />
  )
  const match = (
    <SlotMatch
      field={`${field}.did`}
      label={t.step}
      look="box"
      text={what}
      value={leaf.did}
      onChange={(did) => onChange({ ...leaf, did })}
    />
  )
  const did = fillSlots(sentence, { what: match, times })
  const whole = sentence.includes('{times}') ? t.behaviour_did : t.behaviour_times
  return <>{fillSlots(whole, { window, did, times })}</>
}
