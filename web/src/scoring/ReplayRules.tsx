import type { ScoreReplay } from '@shirube/contract'
import { useNarration } from '@shirube/inspector-kit'
import { explainRule } from '@shirube/scoring'
import { formatNumber, formatPeople, formatShare, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './ReplayPanel.module.css'
import { useText } from './use-text.ts'

/** What each rule of the draft did: whom it gave points, how those fared with sales, whom it alone made hot. */
export function ReplayRules({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const narration = useNarration()
  const { rules } = replay.tally.draft
  const rows = replay.draft.rules
    .filter((rule) => rule.active)
    .map((rule) => ({
      rule,
      own: rules[rule.id] ?? { people: 0, points: 0, decisive: 0, judged: 0, good: 0 },
    }))
    .toSorted((a, b) => b.own.points - a.own.points)
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('matched')}</th>
          <th scope="col">{t('pointsGiven')}</th>
          <th scope="col">{t('goodShare')}</th>
          <th scope="col">{t('decisive')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, own }) => (
          <tr key={rule.id}>
            <th scope="row">{rule.name ?? explainRule(rule, narration)}</th>
            <td>{formatPeople(own.people, language)}</td>
            <td>{formatNumber(own.points)}</td>
            <td>
              {own.judged === 0 ? (
                t('unknown')
              ) : (
                <>
                  {formatShare(own.good / own.judged)} <small>{t('goodOf', own)}</small>
                </>
              )}
            </td>
            <td>{formatPeople(own.decisive, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
