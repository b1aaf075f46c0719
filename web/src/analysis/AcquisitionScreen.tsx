import { SegmentedControl } from '@mantine/core'
import { ACQUISITION_DAYS, ACQUISITION_VIEWS } from '@shirube/contract'
import { PageBody, PageHeader, Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { AcquisitionTable } from './AcquisitionTable.tsx'
import type { AcquisitionSearch } from './acquisition-search.ts'
import { useText } from './use-text.ts'
import classes from './WebActivityScreen.module.css'

const ALL = 'all'

/** What people cost to win against what was won with them, by source, import and campaign (S54). */
export function AcquisitionScreen(props: {
  readonly search: AcquisitionSearch
  readonly onSearch: (search: AcquisitionSearch) => void
}): ReactNode {
  const t = useText()
  const { search, onSearch } = props
  const by = search.by ?? 'sources'
  const periods = [...ACQUISITION_DAYS.map((days) => ({ value: String(days), label: t('days', { days }) }))]
  return (
    <>
      <PageHeader title={t('cost.title')} />
      <PageBody>
        <div className={classes.choices}>
          <SegmentedControl
            aria-label={t('by')}
            value={by}
            data={ACQUISITION_VIEWS.map((value) => ({ value, label: t(`cost.view.${value}`) }))}
            onChange={(value) => onSearch({ ...search, by: value })}
          />
          <SegmentedControl
            aria-label={t('period')}
            value={search.days === undefined ? ALL : String(search.days)}
            data={[...periods, { value: ALL, label: t('cost.all') }]}
            onChange={(value) =>
              onSearch({ ...search, days: ACQUISITION_DAYS.find((days) => String(days) === value) })
            }
          />
        </div>
        <p className={classes.note}>{t(`cost.note.${by}`)}</p>
        <Panel label={t('cost.title')} inside="rows">
          <AcquisitionTable by={by} days={search.days} />
        </Panel>
      </PageBody>
    </>
  )
}
