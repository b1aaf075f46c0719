import { type Run, runEndpoints, scenarioEndpoints } from '@shirube/contract'
import { formatWhen, Panel, PathSoFar, TextLink, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'
import { stepLook } from './step-look.ts'
import { useRuns } from './use-runs.ts'

/** Where the lead stands in each scenario, and the way that led there with its reasons (D8). */
export function WherePanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const runs = useRuns(lead)
  const all = runs.data?.items ?? []
  const underWay = all.filter((run) => run.status !== 'ended')
  const ended = all.filter((run) => run.status === 'ended')
  return (
    <>
      <Panel title={t('profile.whereTitle')}>
        {underWay.length === 0 ? <p className={classes.quiet}>{t('profile.noRuns')}</p> : null}
        {underWay.map((run) => (
          <RunPath key={run.id} run={run} />
        ))}
      </Panel>
      {ended.length === 0 ? null : (
        <Panel title={t('profile.otherRuns')}>
          <ul className={classes.rows}>
            {ended.map((run) => (
              <EndedRun key={run.id} run={run} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

const hrefOf = (run: Run): string => `/scenarios/${run.scenario.id}?run=${run.id}`

function EndedRun({ run }: { readonly run: Run }): ReactNode {
  const language = useLanguage()
  return (
    <li>
      <span className={classes.grow}>
        <TextLink href={hrefOf(run)}>
          {run.scenario.name} {run.version}
        </TextLink>
      </span>
      <span className={classes.quiet}>{run.words?.[language]}</span>
    </li>
  )
}

function RunPath({ run }: { readonly run: Run }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { language } = place
  const told = useQuery(queryOf(runEndpoints.show, { params: { id: run.id } }))
  const scenario = useQuery({
    ...queryOf(scenarioEndpoints.show, { params: { id: run.scenario.id } }),
    staleTime: 60_000,
  })
  const draft = scenario.data?.draft
  const now = Date.now()
  return (
    <div className={classes.run}>
      <p className={classes.runNote}>
        <span>
          {run.scenario.name}{' '}
          {t('profile.runNote', { version: run.version, status: t(`profile.run_${run.status}`) })}
        </span>
        <TextLink href={hrefOf(run)}>{t('profile.onCanvas')}</TextLink>
      </p>
      <div className={classes.flush}>
        <PathSoFar
          steps={(told.data?.path ?? []).map((stay) => {
            const here = stay.leftAt === undefined
            const reason = (stay.why ? [stay.way?.words[language], stay.why[language]] : [])
              .filter(Boolean)
              .join(language === 'ja' ? '：' : ': ')
            return {
              key: String(stay.ordinal),
              ...stepLook(draft, stay.step.id),
              title: stay.step.title[language],
              ...(reason !== '' && { reason }),
              when: here ? t('profile.here') : formatWhen(stay.enteredAt, { ...place, now }),
              state: here ? 'here' : 'passed',
            }
          })}
        />
      </div>
    </div>
  )
}
