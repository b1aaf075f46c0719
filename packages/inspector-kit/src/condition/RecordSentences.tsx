import {
  CHANNEL_WORDS,
  CHANNELS,
  CONSENT_STATE_WORDS,
  CONSENT_STATES,
  MEASURE_WORDS,
  QUALIFICATION_WORDS,
  QUALIFICATIONS,
  SCORE_MEASURES,
  STAGE_WORDS,
  STAGES,
} from '@shirube/audience'
import type { Localised } from '@shirube/kernel'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useNarration } from '../catalog/use-asset-catalog.ts'
import { fillSlots } from '../sentence/fill-slots.tsx'
import type { Option } from '../slot/ChoiceList.tsx'
import { SlotAsset } from '../slot/SlotAsset.tsx'
import { SlotAssets } from '../slot/SlotAssets.tsx'
import { SlotChoice } from '../slot/SlotChoice.tsx'
import type { Leaf, LeafProps } from './leaf-props.ts'
import { SlotMany } from './SlotMany.tsx'
import { SlotNumberTest } from './SlotNumberTest.tsx'
import { useConditionText } from './use-condition-text.ts'

const FAR = 10_000

/** The score on an axis or as a sum: 「スコア（合計）が10点以上」. */
export function ScoreSentence(props: LeafProps<Leaf<'score'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const language = useLanguage()
  const measure = (
    <SlotChoice
      field={`${field}.measure`}
      label={t.measure}
      look="box"
      text={MEASURE_WORDS[leaf.measure][language]}
      value={leaf.measure}
      options={useOptions(SCORE_MEASURES, MEASURE_WORDS)}
      onChange={(next) => onChange({ ...leaf, measure: next })}
    />
  )
  const test = (
    <SlotNumberTest
      field={`${field}.test`}
      label={t.test}
      look="box"
      value={leaf.test}
      min={-FAR}
      max={FAR}
      unit={language === 'ja' ? t.point : ''}
      onChange={(next) => onChange({ ...leaf, test: next })}
    />
  )
  return <>{fillSlots(t.score, { measure, test })}</>
}

/** The stage: 「ステージがナーチャリングまたは…」. */
export function StageSentence(props: LeafProps<Leaf<'stage'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const options = useOptions(STAGES, STAGE_WORDS)
  const values = (
    <SlotMany
      field={`${field}.oneOf`}
      label={t.kind_stage}
      look="box"
      text={useListed(options, leaf.oneOf)}
      value={leaf.oneOf}
      options={options}
      onChange={(oneOf) => onChange({ ...leaf, oneOf })}
    />
  )
  return <>{fillSlots(t.stage, { values })}</>
}

/** How far sales may work with the lead. */
export function QualificationSentence(props: LeafProps<Leaf<'qualification'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const options = useOptions(QUALIFICATIONS, QUALIFICATION_WORDS)
  const values = (
    <SlotMany
      field={`${field}.oneOf`}
      label={t.kind_qualification}
      look="box"
      text={useListed(options, leaf.oneOf)}
      value={leaf.oneOf}
      options={options}
      onChange={(oneOf) => onChange({ ...leaf, oneOf })}
    />
  )
  return <>{fillSlots(t.qualification, { values })}</>
}

/** In a segment, or on a list. */
export function MemberSentence(props: LeafProps<Leaf<'segment'> | Leaf<'list'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const narration = useNarration()
  const id = leaf.kind === 'segment' ? leaf.segment : leaf.list
  const name = (
    <SlotAsset
      field={`${field}.${leaf.kind}`}
      label={t.values}
      look="box"
      kind={leaf.kind}
      text={narration.nameOf(leaf.kind, id) ?? id}
      value={id}
      onChange={(next) =>
        onChange(leaf.kind === 'segment' ? { ...leaf, segment: next } : { ...leaf, list: next })
      }
    />
  )
  return <>{fillSlots(t[leaf.kind], { name })}</>
}

/** Whether the lead has an owner, and who it is. */
export function OwnerSentence(props: LeafProps<Leaf<'owner'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const narration = useNarration()
  const people = leaf.oneOf ?? []
  const options = people.map((id) => ({ value: id, label: narration.nameOf('user', id) ?? id }))
  const listed = useListed(options, people)
  const values = (
    <SlotAssets
      field={`${field}.oneOf`}
      label={t.ownerLabel}
      look="box"
      kind="user"
      text={people.length === 0 ? t.owned : listed}
      value={people}
      onChange={(oneOf) =>
        onChange(oneOf.length === 0 ? { kind: 'owner' } : { kind: 'owner', oneOf: [...oneOf] })
      }
    />
  )
  return <>{fillSlots(t.owner, { values })}</>
}

/** Whether a channel may be used. */
export function ConsentSentence(props: LeafProps<Leaf<'consent'>>): ReactNode {
  const { leaf, field, onChange } = props
  const t = useConditionText()
  const language = useLanguage()
  const channel = (
    <SlotChoice
      field={`${field}.channel`}
      label={t.channel}
      look="box"
      text={CHANNEL_WORDS[leaf.channel][language]}
      value={leaf.channel}
      options={useOptions(CHANNELS, CHANNEL_WORDS)}
      onChange={(next) => onChange({ ...leaf, channel: next })}
    />
  )
  const state = (
    <SlotChoice
      field={`${field}.is`}
      label={t.state}
      look="box"
      text={CONSENT_STATE_WORDS[leaf.is][language]}
      value={leaf.is}
      options={useOptions(CONSENT_STATES, CONSENT_STATE_WORDS)}
      onChange={(next) => onChange({ ...leaf, is: next })}
    />
  )
  return <>{fillSlots(t.consent, { channel, state })}</>
}

/** A closed vocabulary as options in the language of the page. */
function useOptions<V extends string>(
  values: readonly V[],
  words: Readonly<Record<V, Localised>>,
): readonly Option<V>[] {
  const language = useLanguage()
  return values.map((value) => ({ value, label: words[value][language] }))
}

/** Several values of which any will do: AまたはB, "A or B". */
function useListed(options: readonly Option[], values: readonly string[]): string {
  const language = useLanguage()
  const names = options.filter(({ value }) => values.includes(value)).map(({ label }) => label)
  return names.join(language === 'ja' ? 'または' : ' or ')
}
