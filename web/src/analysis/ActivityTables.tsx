import { Button } from '@mantine/core'
import {
  type ActiveCompany,
  type ActivePerson,
  type ActivityDays,
  type ReadPage,
  webActivityEndpoints,
} from '@shirube/contract'
import { AppLink, type Column, DataTable, EmptyState, formatNumber, formatWhen, TwoLines } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { useText } from './use-text.ts'
import classes from './WebActivityScreen.module.css'

interface TableProps {
  readonly days: ActivityDays
}

/** The people who read the most. */
export function PeopleActivity({ days }: TableProps): ReactNode {
  const t = useText()
  const people = useQuery(queryOf(webActivityEndpoints.people, { query: { days } }))
  const last = useReadingColumns<ActivePerson>(days)
  return (
    <Loaded query={people} failed={t('failed')}>
      {({ items }) => (
        <Rows
          rows={items}
          hrefOf={({ id }) => `/leads/${id}`}
          columns={[
            {
              key: 'name',
              head: t('column.person'),
              names: true,
              cell: ({ name, company }) => <TwoLines first={name} second={company ?? ''} />,
            },
            {
              key: 'score',
              head: t('column.score'),
              align: 'end',
              desk: true,
              cell: ({ score }) => formatNumber(score),
            },
            ...last,
          ]}
        />
      )}
    </Loaded>
  )
}

/** The companies whose people read the most. */
export function CompanyActivity({ days }: TableProps): ReactNode {
  const t = useText()
  const companies = useQuery(queryOf(webActivityEndpoints.companies, { query: { days } }))
  const last = useReadingColumns<ActiveCompany>(days)
  return (
    <Loaded query={companies} failed={t('failed')}>
      {({ items }) => (
        <Rows
          rows={items}
          hrefOf={({ id }) => `/companies/${id}`}
          columns={[
            { key: 'name', head: t('column.company'), names: true, cell: ({ name }) => name },
            peopleColumn(t('column.people')),
            ...last,
          ]}
        />
      )}
    </Loaded>
  )
}

/** The pages that were read the most. */
export function PageActivity({ days }: TableProps): ReactNode {
  const t = useText()
  const pages = useQuery(queryOf(webActivityEndpoints.pages, { query: { days } }))
  const last = useReadingColumns<ReadPage>(days)
  return (
    <Loaded query={pages} failed={t('failed')}>
      {({ items }) => (
        <Rows
          rows={items.map((page) => ({ ...page, id: page.path }))}
          columns={[
            {
              key: 'path',
              head: t('column.page'),
              names: true,
              cell: ({ title, path }) => <TwoLines first={title ?? path} second={title ? path : ''} />,
            },
            peopleColumn(t('column.people')),
            ...last,
          ]}
        />
      )}
    </Loaded>
  )
}

const peopleColumn = (head: string) => ({
  key: 'people',
  head,
  align: 'end' as const,
  cell: ({ people }: { readonly people: number }) => formatNumber(people),
})

function useReadingColumns<Row extends Pick<ReadPage, 'views' | 'before' | 'lastAt'>>(
  days: ActivityDays,
): readonly Column<Row>[] {
  const t = useText()
  const place = usePlace()
  const now = Date.now()
  return [
    { key: 'views', head: t('column.views'), align: 'end', cell: ({ views }) => formatNumber(views) },
    {
      key: 'before',
      head: t('column.before', { days }),
      align: 'end',
      desk: true,
      cell: ({ before }) => formatNumber(before),
    },
    {
      key: 'last',
      head: t('column.last'),
      desk: true,
      cell: ({ lastAt }) => formatWhen(lastAt, { ...place, now }),
    },
  ]
}

const MOST = 100

function Rows<Row extends { readonly id: string }>(props: {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly hrefOf?: (row: Row) => string
}): ReactNode {
  const t = useText()
  const { rows, columns, hrefOf } = props
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        text={t('emptyText')}
        action={
          <Button component={AppLink} href="/settings/tracking">
            {t('toTracking')}
          </Button>
        }
      />
    )
  return (
    <>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        {...(hrefOf && { hrefOf })}
        rowHeight={52}
      />
      {rows.length === MOST ? <p className={classes.most}>{t('most', { most: MOST })}</p> : null}
    </>
  )
}
