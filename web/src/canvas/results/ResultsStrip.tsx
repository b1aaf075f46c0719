import { organisationEndpoints, type ScenarioRow, scenarioEndpoints } from '@shirube/contract'
import { explainDate } from '@shirube/engine'
import { formatNumber, formatPeriod, formatShare, Meter, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { paceOf } from './pace-of.ts'
import classes from './Results.module.css'

type Goal = NonNullable<ScenarioRow['goal']>

/** The goal of the scenario: who came in, how many have reached it, and how that stands against the plan (S27). */
export function ResultsStrip(): ReactNode {
  const t = useStageText()
  const { id } = useDocument()
  // What the list showed when it was left may be older than the counts on the drawing.
  const list = useQuery({ ...queryOf(scenarioEndpoints.list), staleTime: 0 })
  useLive(['counts'], () => void list.refetch())
  const row = list.data?.items.find((one) => one.id === id)
  if (!row) return <div className={classes.strip} />
  const { goal, reached } = row
  return (
    <div className={classes.strip}>
      {goal ? (
        <>
          <p>
            <small>{t('results.goal')}</small>
            <b>{goal.title}</b>
          </p>
          <Figure label={t('results.entered')} people={reached} />
          <Figure label={t('results.actual')} people={goal.reached}>
            {reached > 0 ? (
              <span className={classes.hint}>
                {t('results.rate', { share: formatShare(goal.reached / reached) })}
              </span>
            ) : null}
          </Figure>
          <Plan goal={goal} />
        </>
      ) : (
        <p>
          <small>{t('results.noneText')}</small>
          <b>{t('results.none')}</b>
        </p>
      )}
      <Period since={goal?.since} />
    </div>
  )
}

function Figure(props: {
  readonly label: string
  readonly people: number
  readonly children?: ReactNode
}): ReactNode {
  const t = useStageText()
  const { label, people, children } = props
  return (
    <p>
      <small>{label}</small>
      <span>
        <b className={classes.figure}>{formatNumber(people)}</b>
        {t('count.people')} {children}
      </span>
    </p>
  )
}

function useZone(): string {
  const organisation = useQuery(queryOf(organisationEndpoints.show)).data
  return organisation?.timeZone ?? 'Asia/Tokyo'
}

/** The bar up to the plan, and where it should stand by today. */
function Plan({ goal }: { readonly goal: Goal }): ReactNode {
  const t = useStageText()
  const language = useLanguage()
  const zone = useZone()
  const { reached, planned, since, by } = goal
  if (planned === undefined) return <span className={classes.hint}>{t('results.noPlan')}</span>
  const plan = t('results.plan', { planned: formatNumber(planned) })
  const dated = by === undefined ? plan : t('results.planBy', { plan, by: explainDate(by, language) })
  const timed = since !== undefined && by !== undefined
  const pace = timed ? paceOf({ reached, planned, since, by }, Date.now(), zone) : undefined
  const people = formatNumber(Math.abs(pace?.ahead ?? 0))
  return (
    <>
      <div className={classes.meter}>
        <small>{dated}</small>
        <Meter
          size="thick"
          share={reached / planned}
          {...(pace && { plan: pace.today / planned })}
          label={`${formatNumber(reached)} / ${formatNumber(planned)}`}
        />
      </div>
      {pace ? (
        <p>
          <small>{t('results.today', { planned: formatNumber(pace.today) })}</small>
          <b className={classes.ahead} data-behind={pace.ahead < 0 || undefined}>
            {t(pace.ahead < 0 ? 'results.behind' : pace.ahead > 0 ? 'results.ahead' : 'results.asPlanned', {
              people,
            })}
          </b>
        </p>
      ) : null}
      {pace?.forecast === undefined ? null : <Figure label={t('results.forecast')} people={pace.forecast} />}
    </>
  )
}

/** From when to when this was counted: over all versions, since the first of them. */
function Period({ since }: { readonly since: number | undefined }): ReactNode {
  const t = useStageText()
  const language = useLanguage()
  const zone = useZone()
  if (since === undefined) return null
  return (
    <p className={classes.period}>
      <small>{t('results.allVersions')}</small>
      <span>{formatPeriod({ from: since, to: Date.now() }, { language, zone })}</span>
    </p>
  )
}
