import { type Call, callEndpoints } from '@shirube/contract'
import { EmptyState, formatDay, PageBody, PageHeader, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import { WhoseControl } from '../WhoseControl.tsx'
import { CallDesk } from './CallDesk.tsx'
import type { CallsSearch } from './calls-search.ts'

const LIMIT = 100

/** The calls to be made: who is next, their story, and what came of it. */
export function CallsScreen(props: {
  readonly search: CallsSearch
  readonly onSearch: (search: CallsSearch) => void
}): ReactNode {
  const t = useText()
  const { search, onSearch } = props
  const place = usePlace()
  const [now] = useState(() => Date.now())
  const whose = search.whose ?? 'all'
  const query = { limit: LIMIT, ...(whose === 'me' && { assignee: 'me' as const }) }
  const calls = useQuery(queryOf(callEndpoints.list, { query }))
  useLiveQueries(['leads'], [callEndpoints.list.path])
  const count = calls.data?.items.length ?? 0
  return (
    <>
      <PageHeader
        title={t('calls.title')}
        note={t('calls.note', { day: formatDay(now, place), count })}
        actions={
          <WhoseControl
            label={t('calls.whose')}
            whose={whose}
            onChoose={(next) => onSearch({ ...search, whose: next })}
          />
        }
      />
      <Loaded query={calls} failed={t('calls.failed')}>
        {({ items }: { readonly items: readonly Call[] }) =>
          items.length === 0 ? (
            <PageBody>
              <EmptyState
                family="where"
                title={t('calls.emptyTitle')}
                text={t('calls.emptyText')}
                action={<TextLink href="/scenarios">{t('calls.emptyLink')}</TextLink>}
              />
            </PageBody>
          ) : (
            <CallDesk
              calls={items}
              chosen={search.call}
              place={place}
              onChoose={(call) => onSearch({ ...search, call })}
            />
          )
        }
      </Loaded>
    </>
  )
}
