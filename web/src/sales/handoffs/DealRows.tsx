import { Menu } from '@mantine/core'
import { type Deal, dealEndpoints } from '@shirube/contract'
import {
  type Column,
  DataTable,
  formatDay,
  formatYen,
  type Place,
  RowMenu,
  StatusBadge,
  TwoLines,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import type { Say } from '../../i18n/area-text.ts'
import type { ja } from '../text.ja.ts'
import { useText } from '../use-text.ts'
import { STALE } from './use-handoff-acts.ts'

const TONES = { open: 'accent', won: 'ok', lost: 'neutral' } as const

/** The deals, the one changed last first. */
export function DealRows(props: {
  readonly deals: readonly Deal[]
  readonly place: Place
  readonly onEnd: (deal: Deal, end: 'won' | 'lost') => void
}): ReactNode {
  const t = useText()
  const { deals, place, onEnd } = props
  const may = useMay('sales', 'inside_sales')
  const columns = columnsOf(t, place, (deal) => (may ? <DealMenu deal={deal} onEnd={onEnd} /> : null))
  return (
    <DataTable
      label={t('handoffs.deal.list')}
      columns={columns}
      rows={deals}
      keyOf={(deal) => deal.id}
      hrefOf={(deal) => `/leads/${deal.lead.id}`}
      rowHeight={54}
    />
  )
}

function DealMenu(props: {
  readonly deal: Deal
  readonly onEnd: (deal: Deal, end: 'won' | 'lost') => void
}): ReactNode {
  const t = useText()
  const { deal, onEnd } = props
  const change = useAction(dealEndpoints.change, { invalidates: STALE })
  return (
    <RowMenu label={t('handoffs.deal.menu', { name: deal.name })}>
      {deal.state === 'open' ? (
        (['won', 'lost'] as const).map((end) => (
          <Menu.Item key={end} onClick={() => onEnd(deal, end)}>
            {t(`handoffs.deal.record.${end}`)}
          </Menu.Item>
        ))
      ) : (
        <Menu.Item onClick={() => change.mutate({ params: { id: deal.id }, body: { state: 'open' } })}>
          {t('handoffs.deal.reopen')}
        </Menu.Item>
      )}
    </RowMenu>
  )
}

function columnsOf(
  t: Say<typeof ja>,
  place: Place,
  menu: (deal: Deal) => ReactNode,
): readonly Column<Deal>[] {
  return [
    {
      key: 'name',
      head: t('handoffs.deal.name'),
      names: true,
      cell: (deal) => <TwoLines first={deal.name} second={deal.lead.name} />,
    },
    {
      key: 'state',
      head: t('handoffs.deal.state'),
      cell: (deal) => (
        <StatusBadge tone={TONES[deal.state]}>{t(`handoffs.deal.states.${deal.state}`)}</StatusBadge>
      ),
    },
    {
      key: 'amount',
      head: t('handoffs.deal.amount'),
      align: 'end',
      cell: (deal) => (deal.amount === undefined ? '–' : formatYen(deal.amount, place.language)),
    },
    { key: 'reason', head: t('handoffs.deal.reason'), desk: true, cell: (deal) => deal.reason ?? '' },
    {
      key: 'day',
      head: t('handoffs.deal.day'),
      desk: true,
      cell: (deal) => formatDay(deal.closedAt ?? deal.openedAt, place),
    },
    {
      key: 'menu',
      head: '',
      align: 'end',
      cell: menu,
    },
  ]
}
