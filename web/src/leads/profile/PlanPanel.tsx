import { type LeadPlan, leadEndpoints, type PlannedDeed } from '@shirube/contract'
import {
  formatMoment,
  formatPeriod,
  IconTile,
  Panel,
  type Place,
  PlanStrip,
  StatusBadge,
  TextLink,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './PlanPanel.module.css'
import panels from './panels.module.css'
import { PLAN_LOOKS } from './plan-looks.ts'
import { type PlannedRow, plannedRows } from './planned-rows.ts'

/** The next 30 days of a lead: what the scenarios under way do if nothing else happens (D17). */
export function PlanPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const place = usePlace()
  const plan = useQuery(queryOf(leadEndpoints.plan, { params: { id: lead } }))
  const period = plan.data && formatPeriod({ from: plan.data.from, to: plan.data.until }, place)
  return (
    <Panel
      title={t('profile.plan')}
      {...(period !== undefined && { aside: t('profile.planNote', { period }) })}
      inside="rows"
    >
      <Loaded query={plan} failed={t('profile.planFailed')}>
        {(data) => <Plan plan={data} place={place} />}
      </Loaded>
    </Panel>
  )
}

function Plan({ plan, place }: { readonly plan: LeadPlan; readonly place: Place }): ReactNode {
  const t = useText()
  const rows = plannedRows(plan)
  if (rows.length === 0) return <p className={`${panels.quiet} ${panels.pad}`}>{t('profile.noPlan')}</p>
  const marks = rows
    .filter(({ deed }) => deed.kind !== 'end' && !deed.refused)
    .map(({ key, deed }) => ({
      key,
      at: deed.at,
      ...PLAN_LOOKS[deed.kind],
      ...(deed.kind === 'wait' && { until: deed.until ?? plan.until }),
    }))
  return (
    <>
      <PlanStrip from={plan.from} until={plan.until} marks={marks} place={place} />
      <ul className={`${panels.rows} ${panels.lined}`}>
        {rows.map((row) => (
          <Row key={row.key} row={row} place={place} />
        ))}
      </ul>
    </>
  )
}

function Row({ row, place }: { readonly row: PlannedRow; readonly place: Place }): ReactNode {
  const t = useText()
  const { deed, run } = row
  return (
    <li className={classes.row}>
      <span className={classes.when}>{whenOf(deed, place, t)}</span>
      <IconTile {...PLAN_LOOKS[deed.kind]} />
      <span className={classes.what} data-refused={deed.refused || undefined}>
        <b>{deed.step.title[place.language]}</b>{' '}
        <TextLink href={`/scenarios/${run.scenario.id}?run=${run.id}`}>
          {t('profile.planText', { scenario: run.scenario.name, version: run.version })}
        </TextLink>
      </span>
      {deed.refused ? (
        <StatusBadge tone="warn">{t('profile.planRefused')}</StatusBadge>
      ) : (
        <StatusBadge tone={deed.kind === 'wait' ? 'neutral' : 'outline'}>
          {t(`profile.plan_${deed.kind}`)}
        </StatusBadge>
      )}
    </li>
  )
}

function whenOf(deed: PlannedDeed, place: Place, t: ReturnType<typeof useText>): string {
  if (deed.kind !== 'wait') return formatMoment(deed.at, place)
  return deed.until === undefined
    ? t('profile.planOpen')
    : t('profile.planUntil', { when: formatMoment(deed.until, place) })
}
