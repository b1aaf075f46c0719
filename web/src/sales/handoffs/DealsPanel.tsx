import { type Deal, dealEndpoints } from '@shirube/contract'
import { formatYen, KpiStrip, Panel, type Place } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useText } from '../use-text.ts'
import { DealEndDialog } from './DealEndDialog.tsx'
import { DealRows } from './DealRows.tsx'

/** What became of those who were handed over: deals, won and lost, with amounts and reasons. */
export function DealsPanel({ place }: { readonly place: Place }): ReactNode {
  const t = useText()
  const deals = useQuery(queryOf(dealEndpoints.list, { query: { days: 30 } }))
  const [ending, setEnding] = useState<{ readonly deal: Deal; readonly end: 'won' | 'lost' }>()
  return (
    <Loaded query={deals} failed={t('handoffs.deal.failed')}>
      {({ items, tallies, reasons }) => (
        <>
          <KpiStrip
            label={t('handoffs.deal.after')}
            items={(['open', 'won', 'lost'] as const).map((state) => ({
              key: state,
              label: t(`handoffs.deal.states.${state}`),
              value: String(tallies[state].count),
              unit: t('handoffs.deal.unit'),
              note:
                state === 'lost'
                  ? reasons.map(({ reason, count }) => `${reason} ${count}`).join(t('handoffs.deal.comma'))
                  : t(`handoffs.deal.sums.${state}`, {
                      amount: formatYen(tallies[state].amount, place.language),
                    }),
            }))}
          />
          {items.length === 0 ? null : (
            <Panel title={t('handoffs.deal.list')} aside={t('handoffs.lastDays')} inside="rows">
              <DealRows deals={items} place={place} onEnd={(deal, end) => setEnding({ deal, end })} />
            </Panel>
          )}
          {ending === undefined ? null : <DealEndDialog {...ending} onClose={() => setEnding(undefined)} />}
        </>
      )}
    </Loaded>
  )
}
