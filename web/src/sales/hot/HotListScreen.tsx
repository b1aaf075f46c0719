import { Button, SegmentedControl, Select } from '@mantine/core'
import type { HotView } from '@shirube/contract'
import {
  EmptyState,
  formatNumber,
  Loading,
  PageBody,
  PageHeader,
  Panel,
  RowShapes,
  TextLink,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { Failure } from '../../app/Failure.tsx'
import { MoreButton } from '../../app/MoreButton.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useNow } from '../handoffs/use-now.ts'
import { useText } from '../use-text.ts'
import classes from './HotListScreen.module.css'
import { HotRow } from './HotRow.tsx'
import type { HotSearch } from './hot-search.ts'
import { useHotLeads } from './use-hot-leads.ts'

interface ScreenProps {
  readonly search: HotSearch
  readonly onSearch: (search: HotSearch) => void
}

/** Who is hot now, since when, why and whose; and who is nearly so, and what would take them there (S12, S25). */
export function HotListScreen(props: ScreenProps): ReactNode {
  const t = useText()
  const { search } = props
  const { pages, leads, counts } = useHotLeads(search)
  const view = search.view ?? 'hot'
  const rule = counts && t(`hot.rule.${view}`, counts.thresholds)
  return (
    <>
      <PageHeader title={t('hot.title')} note={rule} actions={<Whose {...props} />} />
      <PageBody>
        <Choices {...props} counts={counts} />
        <Panel label={t('hot.title')} inside="rows">
          {pages.isError && leads.length === 0 ? (
            <Failure error={pages.error} title={t('hot.failed')} onRetry={() => void pages.refetch()} />
          ) : (
            <Loading
              loading={pages.isPending}
              label={t('hot.title')}
              shapes={<RowShapes rows={8} height={88} />}
            >
              {leads.length === 0 ? <Nobody {...props} /> : <Rows pages={pages} leads={leads} />}
            </Loading>
          )}
        </Panel>
      </PageBody>
    </>
  )
}

type HotLeads = ReturnType<typeof useHotLeads>

function Rows({ pages, leads }: Pick<HotLeads, 'pages' | 'leads'>): ReactNode {
  const t = useText()
  const place = usePlace()
  const now = useNow()
  return (
    <>
      <ol className={classes.list}>
        {leads.map((lead) => (
          <HotRow key={lead.id} lead={lead} place={place} now={now} />
        ))}
      </ol>
      <MoreButton pages={pages} label={t('hot.more')} className={classes.more} />
    </>
  )
}

function Choices(props: ScreenProps & Pick<HotLeads, 'counts'>): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { search, counts, onSearch } = props
  const label = (view: HotView): string =>
    counts ? t(`hot.views.${view}`, { people: formatNumber(counts[view]) }) : t(`hot.viewNames.${view}`)
  return (
    <div className={classes.choices}>
      <SegmentedControl<HotView>
        value={search.view ?? 'hot'}
        onChange={(view) => onSearch({ ...search, view })}
        data={(['hot', 'near'] as const).map((value) => ({ value, label: label(value) }))}
        aria-label={t('hot.view')}
      />
      <Select
        className={classes.segment ?? ''}
        aria-label={t('hot.segment')}
        placeholder={t('hot.segment')}
        data={(catalog.list('segment') ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.segment ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('hot.clear') }}
        searchable
        onChange={(segment) => onSearch({ ...search, segment: segment ?? undefined })}
      />
    </div>
  )
}

function Whose({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  return (
    <SegmentedControl
      size="sm"
      value={search.whose ?? 'all'}
      onChange={(next) => onSearch({ ...search, whose: next === 'all' ? undefined : next })}
      data={(['all', 'me', 'none'] as const).map((value) => ({ value, label: t(`hot.whose.${value}`) }))}
      aria-label={t('hot.whoseLabel')}
    />
  )
}

function Nobody({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const view = search.view ?? 'hot'
  const narrowed = search.whose !== undefined || search.segment !== undefined
  return (
    <EmptyState
      family="sales"
      title={t(narrowed ? 'hot.nobodyHere' : `hot.empty.${view}`)}
      text={t('hot.emptyText')}
      action={
        narrowed ? (
          <Button variant="filled" onClick={() => onSearch({ view })}>
            {t('hot.showAll')}
          </Button>
        ) : (
          <TextLink href="/scoring">{t('hot.toScoring')}</TextLink>
        )
      }
    />
  )
}
