import type { ScenarioRow } from '@shirube/contract'
import { type Column, DataTable, formatNumber, Meter, Panel, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

const SHOWN = 6
const PLAN = 0.8

/** The live scenarios and how far each has come towards its goal. */
export function GoalsPanel({ scenarios }: { readonly scenarios: readonly ScenarioRow[] }): ReactNode {
  const t = useText()
  const live = scenarios.filter((row) => row.live !== undefined && row.state !== 'archived').slice(0, SHOWN)
  const columns: readonly Column<ScenarioRow>[] = [
    { key: 'name', head: t('goals.name'), names: true, cell: (row) => row.name },
    {
      key: 'reached',
      head: t('goals.reached'),
      align: 'end',
      desk: true,
      cell: (row) => formatNumber(row.reached),
    },
    { key: 'waiting', head: t('goals.waiting'), align: 'end', cell: (row) => formatNumber(row.underWay) },
    { key: 'goal', head: t('goals.goal'), desk: true, cell: (row) => row.goal?.title ?? t('goals.noGoal') },
    {
      key: 'progress',
      head: t('goals.progress'),
      align: 'end',
      desk: true,
      cell: (row) => <Progress row={row} />,
    },
  ]
  return (
    <Panel
      title={t('goals.title')}
      aside={<TextLink href="/scenarios">{t('goals.all')}</TextLink>}
      inside="rows"
    >
      {live.length === 0 ? (
        <p className={classes.none}>{t('goals.none')}</p>
      ) : (
        <DataTable
          label={t('goals.title')}
          columns={columns}
          rows={live}
          keyOf={(row) => row.id}
          hrefOf={(row) => `/scenarios/${row.id}`}
          rowHeight={47}
        />
      )}
    </Panel>
  )
}

function Progress({ row }: { readonly row: ScenarioRow }): ReactNode {
  const t = useText()
  const { goal } = row
  if (goal === undefined) return null
  const { planned } = goal
  const share = planned === undefined ? undefined : goal.reached / planned
  return (
    <span className={classes.goal}>
      {share === undefined ? (
        <span />
      ) : (
        <Meter share={share * PLAN} plan={PLAN} tone={share < PLAN ? 'warn' : 'accent'} />
      )}
      <span>
        <b>{formatNumber(goal.reached)}</b>
        {planned === undefined ? null : <small>{t('goals.of', { n: formatNumber(planned) })}</small>}
      </span>
    </span>
  )
}
