import { fillSlots, SlotMatch, SlotNumber } from '@shirube/inspector-kit'
import type { BehaviourRule, Unfollowed } from '@shirube/scoring'
import { StatusBadge } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** A rule that gives its points when something did not follow in time (S8). */
export function UnfollowedRule(props: {
  readonly rule: BehaviourRule
  readonly on: Unfollowed
  readonly onChange: (next: BehaviourRule) => void
}): ReactNode {
  const t = useText()
  const { rule, on, onChange } = props
  const put = (next: Partial<Unfollowed>): void => onChange({ ...rule, on: { ...on, ...next } })
  const match = (part: 'first' | 'awaited'): ReactNode => (
    <SlotMatch
      field={`${rule.id}.${part}`}
      label={t(part === 'first' ? 'unfollowedFirst' : 'unfollowedAwaited')}
      look="box"
      value={on[part]}
      onChange={(next) => put({ [part]: next })}
    />
  )
  const span = (
    <SlotNumber
      field={`${rule.id}.span`}
      label={t('span')}
      look="box"
      text={t('spanText', { days: on.span.amount })}
      value={on.span.amount}
      min={1}
      max={365}
      unit={t('spanUnit')}
      onChange={(amount) => put({ span: { amount, unit: 'day' } })}
    />
  )
  return (
    <>
      <StatusBadge tone="score">{t('unfollowed')}</StatusBadge>{' '}
      {fillSlots(t('unfollowedSentence'), { first: match('first'), awaited: match('awaited'), span })}
    </>
  )
}
