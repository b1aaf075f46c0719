import { SegmentedControl } from '@mantine/core'
import { ACTIVITY_DAYS, type ActivityDays } from '@shirube/contract'
import { PageBody, PageHeader, Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { CompanyActivity, PageActivity, PeopleActivity } from './ActivityTables.tsx'
import { ACTIVITY_VIEWS, type ActivitySearch, type ActivityView } from './activity-search.ts'
import { GuessedActivity } from './GuessedActivity.tsx'
import { useText } from './use-text.ts'
import classes from './WebActivityScreen.module.css'

interface ScreenProps {
  readonly search: ActivitySearch
  readonly onSearch: (search: ActivitySearch) => void
}

const TABLE = {
  people: PeopleActivity,
  companies: CompanyActivity,
  guesses: GuessedActivity,
  pages: PageActivity,
} as const satisfies Record<ActivityView, unknown>

/** Who reads the web site these days, by person, company and page, beside the same stretch before (S24). */
export function WebActivityScreen({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const by = search.by ?? 'people'
  const days: ActivityDays = search.days ?? 30
  const Table = TABLE[by]
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <div className={classes.choices}>
          <SegmentedControl
            aria-label={t('by')}
            value={by}
            data={ACTIVITY_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            onChange={(value) => onSearch({ ...search, by: value })}
          />
          <SegmentedControl
            aria-label={t('period')}
            value={String(days)}
            data={ACTIVITY_DAYS.map((value) => ({ value: String(value), label: t('days', { days: value }) }))}
            onChange={(value) =>
              onSearch({ ...search, days: ACTIVITY_DAYS.find((d) => String(d) === value) })
            }
          />
        </div>
        <p className={classes.note}>{t(by === 'guesses' ? 'guess.note' : 'note')}</p>
        <Panel label={t('title')} inside="rows">
          <Table days={days} />
        </Panel>
      </PageBody>
    </>
  )
}
