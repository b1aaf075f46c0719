import { type Activity, homeEndpoints } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatWhen, IconTile, Panel, type Place, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Loaded } from '../app/Loaded.tsx'
import { useLiveQueries } from '../live/use-live.ts'
import { lookOfEvent } from '../timeline/event-look.ts'
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
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.none}>{t('activity.none')}</p>
          ) : (
            <ul className={classes.activity}>
              {items.map((item) => (
                <Row key={`${item.lead.id} ${item.seq}`} item={item} place={place} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  )
}

function Row({ item, place }: { readonly item: Activity; readonly place: Place }): ReactNode {
  const { icon, tone = 'neutral' } = lookOfEvent(item.kind)
  const [now] = useState(() => Date.now())
  return (
    <li>
      <IconTile icon={icon} tone={tone} />
      <div>
        <div className={classes.what}>{startSentence(item.words[place.language])}</div>
        <span className={classes.who}>
          <TextLink href={`/leads/${item.lead.id}`}>{item.lead.name}</TextLink> {item.lead.company ?? ''}
        </span>
      </div>
      <time className={classes.when} dateTime={new Date(item.at).toISOString()}>
        {formatWhen(item.at, { ...place, now })}
      </time>
    </li>
  )
}
