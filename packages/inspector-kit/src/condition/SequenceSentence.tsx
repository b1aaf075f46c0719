import type { EventMatch } from '@shirube/audience'
import { TextButton } from '@shirube/ui'
import { Fragment, type ReactNode } from 'react'
import { SlotMatch } from '../event/SlotMatch.tsx'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { SlotChoice } from '../slot/SlotChoice.tsx'
import { withPart } from '../slot/with-part.ts'
import type { Leaf, LeafProps } from './leaf-props.ts'
import { SlotSpan, SlotWindow } from './SlotSpan.tsx'
import { useConditionText } from './use-condition-text.ts'

const MOST_STEPS = 5

/** Did these in this order: 「7日以内に、製品ページを見た → 導入ページを見た、の順に行動した」. */
export function SequenceSentence(props: LeafProps<Leaf<'sequence'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const slots = {
    add:
      leaf.steps.length < MOST_STEPS ? (
        <TextButton onPress={() => onChange({ ...leaf, steps: [...leaf.steps, { kind: 'page.viewed' }] })}>
          {`＋ ${t.addStep}`}
        </TextButton>
      ) : (
        ''
      ),
    steps: (
      <Steps field={`${field}.steps`} steps={leaf.steps} onChange={(steps) => onChange({ ...leaf, steps })} />
    ),
    span: (
      <SlotSpan
        field={`${field}.span`}
        label={t.span}
        value={leaf.span}
        onChange={(span) => onChange({ ...leaf, span })}
      />
    ),
    adjacent: (
      <SlotChoice
        field={`${field}.adjacent`}
        label={t.step}
        look="text"
        text={leaf.adjacent ? t.adjacent_yes : t.adjacent_no}
        value={leaf.adjacent ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t.adjacent_no },
          { value: 'yes', label: t.adjacent_yes },
        ]}
        onChange={(next) => onChange(withPart(leaf, 'adjacent', next === 'yes' ? true : undefined))}
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
  return <>{fillSlots(t.sequence, slots)}</>
}

function Steps(props: {
  readonly field: string
  readonly steps: readonly EventMatch[]
  readonly onChange: (next: EventMatch[]) => void
}): ReactNode {
  const { field, steps, onChange } = props
  const t = useConditionText()
  return (
    <>
      {steps.map((step, at) => {
        // A step has no identity but its place in the order.
        const key = `${at}`
        return (
          <Fragment key={key}>
            {at === 0 ? null : t.then}
            <SlotMatch
              field={`${field}.${at}`}
              label={t.step}
              look="box"
              value={step}
              onChange={(next) => onChange(steps.map((each, place) => (place === at ? next : each)))}
              {...(steps.length > 2 && {
                onRemove: () => onChange(steps.filter((_, place) => place !== at)),
              })}
            />
          </Fragment>
        )
      })}
    </>
  )
}
