import { formatMoment, IconTile, Panel, TextLink } from '@shirube/ui'
import { IconHourglass } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'
import { useRuns } from './use-runs.ts'

/** When the scenarios that a lead is in go on by themselves. */
export function PlanPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const place = usePlace()
  const runs = useRuns(lead)
  const plans = (runs.data?.items ?? [])
    .flatMap((run) =>
      run.status === 'ended' || run.wakeAt === undefined ? [] : [{ ...run, at: run.wakeAt }],
    )
    .toSorted((a, b) => a.at - b.at)
  return (
    <Panel title={t('profile.plan')} aside={t('profile.planNote')} inside="rows">
      {plans.length === 0 ? <p className={`${classes.quiet} ${classes.pad}`}>{t('profile.noPlan')}</p> : null}
      <ul className={`${classes.rows} ${classes.lined}`}>
        {plans.map((run) => (
          <li key={run.id}>
            <span className={classes.when}>{formatMoment(run.at, place)}</span>
            <IconTile icon={IconHourglass} />
            <span className={classes.grow}>
              <b>{run.step?.title ?? ''}</b>{' '}
              <TextLink href={`/scenarios/${run.scenario.id}`}>
                {t('profile.planText', { scenario: run.scenario.name, version: run.version })}
              </TextLink>
            </span>
            <span className={classes.quiet}>{t('profile.latest')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
