import { Button } from '@mantine/core'
import { type Acquired, type AcquisitionView, acquisitionEndpoints } from '@shirube/contract'
import {
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  formatNumber,
  formatYen,
  useLanguage,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { returnOn } from './return-on.ts'
import { useText } from './use-text.ts'
import classes from './WebActivityScreen.module.css'

const MOST = 100

/** Origins of people: whom each brought, at what cost, and what was won with them. */
export function AcquisitionTable(props: {
  readonly by: AcquisitionView
  readonly days: 90 | 365 | undefined
}): ReactNode {
  const t = useText()
  const { by, days } = props
  const asked = { query: days === undefined ? {} : { days } }
  const origins = useQuery(queryOf(acquisitionEndpoints[by], asked))
  const columns = useColumns(by)
  return (
    <Loaded query={origins} failed={t('cost.failed')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('cost.empty')} text={t('cost.emptyText')} action={<ToBegin by={by} />} />
        ) : (
          <>
            <DataTable
              label={t('cost.title')}
              columns={columns}
              rows={items}
              keyOf={({ id }) => id}
              rowHeight={44}
              {...(by === 'campaigns' && { hrefOf: ({ id }: Acquired) => `/campaigns/${id}` })}
            />
            {items.length === MOST ? <p className={classes.most}>{t('most', { most: MOST })}</p> : null}
          </>
        )
      }
    </Loaded>
  )
}

function ToBegin({ by }: { readonly by: AcquisitionView }): ReactNode {
  const t = useText()
  const href = by === 'campaigns' ? '/campaigns' : '/import'
  return (
    <Button component={AppLink} href={href}>
      {t(by === 'campaigns' ? 'cost.toCampaigns' : 'cost.toImport')}
    </Button>
  )
}

type Cell = (row: Acquired) => ReactNode

/** On a phone there is room for the name, the cost and what was won. */
const amountOf = (key: string, head: string, cell: Cell): Column<Acquired> => ({
  key,
  head,
  align: 'end',
  cell,
})
const number = (key: string, head: string, cell: Cell): Column<Acquired> => ({
  ...amountOf(key, head, cell),
  desk: true,
})

function useColumns(by: AcquisitionView): readonly Column<Acquired>[] {
  const t = useText()
  const language = useLanguage()
  const none = t('cost.none')
  const nameOf = (name: string): string => {
    if (name === 'manual') return t('cost.byHand')
    return name === '' ? t('cost.unknown') : name
  }
  const yen = (amount: number): string => (amount === 0 ? none : formatYen(amount, language))
  const each = (cost: number, people: number): string =>
    cost === 0 || people === 0 ? none : formatYen(Math.round(cost / people), language)
  const times = (row: Acquired): string => {
    const found = returnOn(row)
    return found === undefined ? none : t('cost.times', { times: formatNumber(found) })
  }
  return [
    {
      key: 'name',
      head: t(`cost.column.${by}`),
      names: true,
      cell: ({ name }) => nameOf(name),
    },
    number('people', t(by === 'campaigns' ? 'cost.column.reached' : 'cost.column.people'), (row) =>
      formatNumber(row.people),
    ),
    ...(by === 'sources'
      ? [number('qualified', t('cost.column.qualified'), ({ qualified = 0 }) => formatNumber(qualified))]
      : []),
    amountOf('cost', t('cost.column.cost'), ({ cost }) => yen(cost)),
    number('each', t('cost.column.each'), ({ cost, people }) => each(cost, people)),
    number('deals', t('cost.column.deals'), ({ deals }) => formatNumber(deals)),
    amountOf('amount', t('cost.column.amount'), ({ amount }) => yen(amount)),
    number('return', t('cost.column.return'), times),
  ]
}
