import { type Campaign, campaignEndpoints } from '@shirube/contract'
import { ChartTable, formatNumber, LineChart, Panel, type Series } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import classes from './Campaign.module.css'
import { useToday } from './CampaignFigures.tsx'
import { type ChartPoint, chartPoints } from './chart-points.ts'
import { useCampaignWords } from './use-campaign-words.ts'
import { useText } from './use-text.ts'

/** Yen are drawn in 万円: there is little room beside the axis. */
const MAN = 10_000

/** How the goal comes nearer day by day, against the plan (S27). */
export function ProgressPanel({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const today = useToday()
  const { unit } = useCampaignWords()
  const progress = useQuery(queryOf(campaignEndpoints.progress, { params: { id: campaign.id } }))
  return (
    <Panel title={t('progress.title')} aside={unit(campaign) === 'yen' ? t('progress.man') : undefined}>
      {campaign.state === 'planned' ? (
        <p className={classes.hint}>{t('progress.planned')}</p>
      ) : (
        <Loaded query={progress} failed={t('progress.failed')}>
          {({ days }) => <Chart campaign={campaign} points={chartPoints(campaign, days, today)} />}
        </Loaded>
      )}
    </Panel>
  )
}

function Chart(props: { readonly campaign: Campaign; readonly points: readonly ChartPoint[] }): ReactNode {
  const t = useText()
  const { language } = usePlace()
  const { amount, unit } = useCampaignWords()
  const { campaign, points } = props
  const of = unit(campaign)
  const format = (n: number): string => amount(n, of)
  const axis = of === 'yen' ? (n: number): string => formatNumber(n) : format
  const labels = points.map(({ day }) => {
    const [, month = 0, date = 0] = day.split('-').map(Number)
    return language === 'ja' ? `${month}/${date}` : `${date}/${month}`
  })
  const names = { actual: t('progress.actual'), plan: t('progress.plan') }
  const series = seriesOf(points, names, of === 'yen' ? MAN : 1)
  const rows = points.map(
    ({ actual, plan }, n) =>
      [labels[n] ?? '', actual === undefined ? t('none') : format(actual), format(plan)] as const,
  )
  return (
    <ChartTable
      chart={
        <LineChart
          label={t('progress.title')}
          labels={labels}
          series={series}
          height={220}
          nameRoom={96}
          format={axis}
        />
      }
      table={{
        caption: t('progress.title'),
        heads: [t('progress.day'), t('progress.actual'), t('progress.plan')],
        rows,
      }}
      words={{ showTable: t('progress.table'), showChart: t('progress.chart') }}
    />
  )
}

const seriesOf = (
  points: readonly ChartPoint[],
  names: { readonly actual: string; readonly plan: string },
  scale: number,
): readonly Series[] => [
  {
    key: 'actual',
    name: names.actual,
    values: points.map(({ actual }) => (actual === undefined ? undefined : Math.round(actual / scale))),
    look: 'solid',
    tone: 'accent',
  },
  {
    key: 'plan',
    name: names.plan,
    values: points.map(({ plan }) => Math.round(plan / scale)),
    look: 'dashed',
    tone: 'ink',
  },
]
