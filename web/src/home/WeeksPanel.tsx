import type { Home } from '@shirube/contract'
import { ChartTable, calendarOf, LineChart, Panel, type Place, type Series } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

const LOOKS = {
  mql: { look: 'solid', tone: 'accent' },
  sal: { look: 'dashed', tone: 'who' },
  sql: { look: 'dotted', tone: 'sales' },
} as const
const STAGES = ['mql', 'sal', 'sql'] as const

/** How many became MQL, SAL and SQL week by week. */
export function WeeksPanel(props: { readonly weeks: Home['weeks']; readonly place: Place }): ReactNode {
  const t = useText()
  const { weeks, place } = props
  const labels = weeks.map(({ from }) => {
    const { month, day } = calendarOf(from, place.zone)
    return place.language === 'ja' ? `${month}/${day}` : `${day}/${month}`
  })
  const series = STAGES.map(
    (stage): Series => ({
      key: stage,
      name: t(`stages.${stage}`),
      values: weeks.map((week) => week[stage]),
      ...LOOKS[stage],
    }),
  )
  const rows = weeks.map(
    (week, n) => [labels[n] ?? '', ...STAGES.map((stage) => String(week[stage]))] as const,
  )
  return (
    <Panel title={t('weeks.title')} aside={t('weeks.note')}>
      <ChartTable
        chart={
          <LineChart label={t('weeks.title')} labels={labels} series={series} height={220} format={String} />
        }
        table={{
          caption: t('weeks.title'),
          heads: [t('weeks.week'), ...STAGES.map((stage) => t(`stages.${stage}`))],
          rows,
        }}
        words={{ showTable: t('weeks.table'), showChart: t('weeks.chart') }}
      />
    </Panel>
  )
}
