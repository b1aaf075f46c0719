import type { ScenarioRow } from '@shirube/contract'
import { explainDate } from '@shirube/engine'
import { formatNumber, Meter, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './GoalProgress.module.css'
import { useText } from './use-text.ts'

/** What a scenario is for, and how far it has come: people who reached the goal against those planned (S27). */
export function GoalProgress(props: { readonly row: ScenarioRow }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { goal, live } = props.row
  if (!goal) return <span className={classes.none}>{t('goal.none')}</span>
  const { title, reached, planned, by } = goal
  const until = by === undefined ? '' : t('goal.by', { by: explainDate(by, language) })
  const [said, plan] = [formatNumber(reached), formatNumber(planned ?? 0)]
  return (
    <span className={classes.goal}>
      <span className={classes.title} title={by === undefined ? title : `${title} ${until}`}>
        {title}
      </span>
      {planned !== undefined && !live ? (
        <small>{t('goal.planOnly', { planned: plan })}</small>
      ) : (
        <span className={classes.figures}>
          <b>{said}</b>
          <small>
            {planned === undefined ? '' : `／${plan}`}
            {t('goal.people')}
          </small>
        </span>
      )}
      {planned === undefined ? null : (
        <Meter share={reached / planned} label={t('goal.label', { title, reached: said, planned: plan })} />
      )}
      {until === '' ? null : <small className={classes.until}>{until}</small>}
    </span>
  )
}
