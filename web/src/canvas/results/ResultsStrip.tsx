import { scenarioEndpoints } from '@shirube/contract'
import { formatNumber, Meter } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './Results.module.css'

/** The goal of the scenario: how many have reached it, and how many were planned (S27). */
export function ResultsStrip(): ReactNode {
  const t = useStageText()
  const { id } = useDocument()
  const list = useQuery(queryOf(scenarioEndpoints.list))
  useLive(['counts'], () => void list.refetch())
  const row = list.data?.items.find((one) => one.id === id)
  const goal = row?.goal
  if (!goal)
    return (
      <div className={classes.strip}>
        <b>{t('results.none')}</b>
        <span className={classes.hint}>{t('results.noneText')}</span>
      </div>
    )
  const reached = formatNumber(goal.reached)
  return (
    <div className={classes.strip}>
      <p>
        <small>{t('results.goal')}</small>
        <b>{goal.title}</b>
      </p>
      <p>
        <small>{t('results.actual')}</small>
        <b className={classes.figure}>{reached}</b>
        {t('count.people')}
      </p>
      {goal.planned === undefined ? null : (
        <div className={classes.meter}>
          <Meter
            size="thick"
            share={goal.reached / goal.planned}
            label={`${reached} / ${formatNumber(goal.planned)}`}
          />
          <small>{t('results.plan', { planned: formatNumber(goal.planned) })}</small>
        </div>
      )}
    </div>
  )
}
