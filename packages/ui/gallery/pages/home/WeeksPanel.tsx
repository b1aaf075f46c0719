import type { ReactNode } from 'react'
import { ChartTable, LineChart, Panel, type Series } from '../../../src/index.ts'
import { useSay } from '../../say.ts'

const WEEKS = ['9/28', '10/5', '10/12', '10/19', '10/26', '11/2', '11/9', '11/16']
const SERIES: readonly Series[] = [
  { key: 'mql', name: 'MQL', values: [28, 31, 27, 36, 40, 44, 52, 53], look: 'solid', tone: 'accent' },
  { key: 'sal', name: 'SAL', values: [20, 22, 19, 26, 28, 31, 36, 37], look: 'dashed', tone: 'who' },
  { key: 'sql', name: 'SQL', values: [9, 11, 10, 14, 13, 17, 16, 15], look: 'dotted', tone: 'sales' },
]

/** People week by week. */
export function WeeksPanel(): ReactNode {
  const say = useSay()
  const title = say({ ja: '週ごとの人数', en: 'People by week' })
  return (
    <Panel
      title={title}
      aside={say({ ja: '週の初めの日・11/16の週は途中', en: 'first day of the week; 16 Nov is not over' })}
    >
      <ChartTable
        chart={<LineChart label={title} labels={WEEKS} series={SERIES} height={250} format={String} />}
        table={{
          caption: title,
          heads: [say({ ja: '週', en: 'Week' }), 'MQL', 'SAL', 'SQL'],
          rows: WEEKS.map(
            (week, n) => [week, ...SERIES.map((line) => String(line.values[n] ?? ''))] as const,
          ),
        }}
        words={{
          showTable: say({ ja: '表で見る', en: 'See as a table' }),
          showChart: say({ ja: '図で見る', en: 'See as a chart' }),
        }}
      />
    </Panel>
  )
}
