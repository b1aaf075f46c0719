import type { ScoreReplay } from '@shirube/contract'
import { useNarration } from '@shirube/inspector-kit'
import { explainRule, type PointSuggestion, signedPoints, suggestPoints } from '@shirube/scoring'
import { TextButton } from '@shirube/ui'
import { type ReactNode, useId } from 'react'
import classes from './ReplayPanel.module.css'
import { type Rules, withRule } from './rule-edits.ts'
import { useText } from './use-text.ts'

/** Points that would fit better what sales said, each with its evidence; taken into the draft one by one. */
export function Suggestions(props: {
  readonly replay: ScoreReplay
  readonly rules: Rules
  readonly onChange: (rules: Rules) => void
}): ReactNode {
  const t = useText()
  const narration = useNarration()
  const title = useId()
  const { replay, rules, onChange } = props
  const suggested = suggestPoints(replay.draft.rules, replay.tally)
  if (suggested.length === 0) return <p>{t('noSuggestion')}</p>
  const take = ({ rule: id, points }: PointSuggestion): void => {
    const rule = rules.rules.find((one) => one.id === id)
    if (rule) onChange(withRule(rules, id, points === 0 ? { ...rule, active: false } : { ...rule, points }))
  }
  return (
    <>
      <h3 className={classes.title} id={title}>
        {t('suggestions')}
      </h3>
      <ul className={classes.suggested} aria-labelledby={title}>
        {suggested.map((one) => {
          const rule = replay.draft.rules.find(({ id }) => id === one.rule)
          const points = one.points === 0 ? t('off') : `${signedPoints(one.points)} ${t('pointsUnit')}`
          return rule ? (
            <li key={one.rule}>
              {explainRule(rule, narration)} → <b>{points}</b>{' '}
              <TextButton onPress={() => take(one)}>{t('takeSuggestion')}</TextButton>
              <small>
                {t('evidence', {
                  good: one.with.good,
                  of: one.with.judged,
                  otherGood: one.without.good,
                  otherOf: one.without.judged,
                })}
              </small>
            </li>
          ) : null
        })}
      </ul>
    </>
  )
}
