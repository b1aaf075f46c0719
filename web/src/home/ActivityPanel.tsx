import { homeEndpoints } from '@shirube/contract'
import { Panel, type Place } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { useLiveQueries } from '../live/use-live.ts'
import { ActivityRows } from '../timeline/ActivityRows.tsx'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

/** What leads do, as it happens. */
export function ActivityPanel({ place }: { readonly place: Place }): ReactNode {
  const t = useText()
  const activity = useQuery(queryOf(homeEndpoints.activity))
  const state = useLiveQueries(['leads'], [homeEndpoints.activity.path])
  return (
    <Panel
      title={t('activity.title')}
      aside={
        <span className={classes.live} data-state={state}>
          {t(state === 'on' ? 'activity.live' : 'activity.lost')}
        </span>
      }
      inside="rows"
    >
      <Loaded query={activity}>
        {({ items }) => <ActivityRows items={items} place={place} none={t('activity.none')} />}
      </Loaded>
    </Panel>
  )
}
