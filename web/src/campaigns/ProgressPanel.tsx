import { type Campaign, campaignEndpoints } from '@shirube/contract'
import { ChartTable, LineChart, Panel, type Series } from '@shirube/ui'
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

/** How the goal comes nearer day by day, against the plan (S27). */
export function ProgressPanel({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const today = useToday()
  const progress = useQuery(queryOf(campaignEndpoints.progress, { params: { id: campaign.id } }))
  return (
    <Panel title={t('progress.title')}>
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
  const labels = points.map(({ day }) => {
    const [, month = 0, date = 0] = day.split('-').map(Number)
    return language === 'ja' ? `${month}/${date}` : `${date}/${month}`
  })
  const series = seriesOf(points, { actual: t('progress.actual'), plan: t('progress.plan') })
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
          nameRoom={of === 'yen' ? 120 : 84}
          format={format}
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
): readonly Series[] => [
  {
    key: 'actual',
    name: names.actual,
    values: points.map(({ actual }) => actual),
    look: 'solid',
    tone: 'accent',
  },
  { key: 'plan', name: names.plan, values: points.map(({ plan }) => plan), look: 'dashed', tone: 'ink' },
]
