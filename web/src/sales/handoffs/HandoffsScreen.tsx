import { dealEndpoints, handoffEndpoints } from '@shirube/contract'
import { EmptyState, formatMoment, PageBody, PageHeader, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import { WhoseControl } from '../WhoseControl.tsx'
import { BoardShapes } from './BoardShapes.tsx'
import { DealsPanel } from './DealsPanel.tsx'
import { HandoffBoard } from './HandoffBoard.tsx'
import type { HandoffsSearch } from './handoffs-search.ts'
import { useNow } from './use-now.ts'

/** Leads given to sales: answered in time, judged, and what became of them. */
export function HandoffsScreen(props: {
  readonly search: HandoffsSearch
  readonly onSearch: (search: HandoffsSearch) => void
}): ReactNode {
  const t = useText()
  const { search, onSearch } = props
  const place = usePlace()
  const now = useNow()
  const whose = search.whose ?? 'all'
  const query = whose === 'me' ? { owner: 'me' as const } : {}
  const chooseWhose = (next: 'me' | 'all'): void => onSearch({ ...search, whose: next })
  const board = useQuery(queryOf(handoffEndpoints.board, { query }))
  useLiveQueries(['leads'], [handoffEndpoints.board.path, dealEndpoints.list.path])
  return (
    <>
      <PageHeader
        title={t('handoffs.title')}
        note={formatMoment(now, place)}
        actions={<WhoseControl label={t('handoffs.whose')} whose={whose} onChoose={chooseWhose} />}
      />
      <PageBody>
        <Loaded query={board} failed={t('handoffs.failed')} shapes={<BoardShapes />}>
          {(data) =>
            Object.values(data.columns).every(({ count }) => count === 0) ? (
              <EmptyState
                family="sales"
                title={t('handoffs.emptyTitle')}
                text={t('handoffs.emptyText')}
                action={<TextLink href="/scenarios">{t('calls.emptyLink')}</TextLink>}
              />
            ) : (
              <HandoffBoard
                board={data}
                chosen={search.handoff}
                place={place}
                now={now}
                onChoose={(handoff) => onSearch({ ...search, handoff })}
              />
            )
          }
        </Loaded>
        <DealsPanel place={place} />
      </PageBody>
    </>
  )
}
