import { SegmentedControl } from '@mantine/core'
import { leadEndpoints } from '@shirube/contract'
import { Panel, type Place, TextButton } from '@shirube/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '../../api/call.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { EventTimeline } from '../../timeline/EventTimeline.tsx'
import { eventLook } from '../../timeline/event-look.ts'
import { useText } from '../use-text.ts'
import classes from './CallHistory.module.css'

const GROUPS = ['all', 'web', 'mail', 'call'] as const
type Group = (typeof GROUPS)[number]

/** What the person did, newest first, page by page. */
export function CallHistory(props: { readonly lead: string; readonly place: Place }): ReactNode {
  const t = useText()
  const { lead, place } = props
  const [group, setGroup] = useState<Group>('all')
  const history = useInfiniteQuery({
    queryKey: [leadEndpoints.timeline.path, 'calls', lead],
    queryFn: ({ pageParam }) =>
      call(leadEndpoints.timeline, {
        params: { id: lead },
        query: pageParam === undefined ? {} : { after: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  })
  return (
    <Panel
      title={t('calls.history')}
      inside="rows"
      aside={
        <SegmentedControl
          size="xs"
          value={group}
          onChange={(value) => setGroup(GROUPS.find((one) => one === value) ?? 'all')}
          data={GROUPS.map((value) => ({ value, label: t(`calls.groups.${value}`) }))}
          aria-label={t('calls.history')}
        />
      }
    >
      <Loaded query={history}>
        {({ pages }) => {
          const entries = pages
            .flatMap((page) => page.items)
            .filter((entry) => group === 'all' || eventLook(entry.kind).group === group)
          return (
            <div className={classes.history}>
              {entries.length === 0 ? <p className={classes.nothing}>{t('calls.nothing')}</p> : null}
              <EventTimeline entries={entries} place={place} />
              {history.hasNextPage ? (
                <TextButton onPress={() => void history.fetchNextPage()}>{t('calls.more')}</TextButton>
              ) : null}
            </div>
          )
        }}
      </Loaded>
    </Panel>
  )
}
