import { Menu } from '@mantine/core'
import { EVERYBODY, explain } from '@shirube/audience'
import { fillSlots, SlotCondition, SlotMatch, SlotNumber, useNarration } from '@shirube/inspector-kit'
import { sameJson } from '@shirube/kernel'
import { type FitRule, type ScoreRule, signedPoints } from '@shirube/scoring'
import { formatPeople, RowMenu, StatusBadge, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { RuleLimits } from './RuleLimits.tsx'
import classes from './ScoringScreen.module.css'
import { SequenceRule } from './SequenceRule.tsx'
import { UnfollowedRule } from './UnfollowedRule.tsx'
import { useText } from './use-text.ts'

/** One rule as a sentence that can be edited where it stands, its points, and how many people it has matched. */
export function RuleRow(props: {
  readonly rule: ScoreRule
  /** It is not what is in force. */
  readonly changed: boolean
  readonly people: number
  readonly readOnly: boolean
  readonly onChange: (next: ScoreRule | undefined) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { rule, changed, people, readOnly, onChange } = props
  const points = `${signedPoints(rule.points)} ${t('pointsUnit')}`
  return (
    <div className={classes.rule} data-changed={changed || undefined} data-off={!rule.active || undefined}>
      <div className={classes.words}>
        {rule.active ? null : <StatusBadge tone="neutral">{t('off')}</StatusBadge>}{' '}
        <RuleWords rule={rule} onChange={onChange} />
        {rule.kind === 'behaviour' ? <RuleLimits rule={rule} onChange={onChange} /> : null}
      </div>
      <div className={classes.points}>
        <SlotNumber
          field={`${rule.id}.points`}
          label={t('pointsLabel')}
          look="box"
          text={points}
          value={rule.points}
          min={-1000}
          max={1000}
          unit={t('pointsUnit')}
          onChange={(next) => {
            if (next !== 0) onChange({ ...rule, points: next })
          }}
        />
      </div>
      <span className={classes.people}>{formatPeople(people, language)}</span>
      {readOnly ? (
        <span />
      ) : (
        <RowMenu label={t('more')}>
          <Menu.Item onClick={() => onChange({ ...rule, active: !rule.active })}>
            {rule.active ? t('switchOff') : t('switchOn')}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => onChange(undefined)}>
            {t('delete')}
          </Menu.Item>
        </RowMenu>
      )}
    </div>
  )
}

function RuleWords(props: {
  readonly rule: ScoreRule
  readonly onChange: (next: ScoreRule) => void
}): ReactNode {
  const t = useText()
  const { rule, onChange } = props
  if (rule.kind === 'fit') return <FitWords rule={rule} onChange={onChange} />
  const { on } = rule
  if (on.kind === 'sequence') return <SequenceRule rule={rule} on={on} onChange={onChange} />
  if (on.kind === 'unfollowed') return <UnfollowedRule rule={rule} on={on} onChange={onChange} />
  return fillSlots(t('eventSentence'), {
    match: (
      <SlotMatch
        field={`${rule.id}.match`}
        label={t('match')}
        look="box"
        value={on.match}
        onChange={(match) => onChange({ ...rule, on: { ...on, match } })}
      />
    ),
  })
}

function FitWords(props: {
  readonly rule: FitRule
  readonly onChange: (next: ScoreRule) => void
}): ReactNode {
  const t = useText()
  const narration = useNarration()
  const { rule, onChange } = props
  const missing = sameJson(rule.when, EVERYBODY)
  return fillSlots(t('fitSentence'), {
    who: (
      <SlotCondition
        field={`${rule.id}.when`}
        label={t('who')}
        look="box"
        text={missing ? t('whoMissing') : explain(rule.when, narration)}
        missing={missing}
        value={missing ? null : rule.when}
        onChange={(when) => onChange({ ...rule, when, active: !sameJson(when, EVERYBODY) })}
      />
    ),
  })
}
