import { PointsChange, Timeline } from '@shirube/ui'
import type { ReactNode } from 'react'
import { Loaded } from '../app/Loaded.tsx'
import { MoreButton } from '../app/MoreButton.tsx'
import { usePlace } from '../app/use-place.ts'
import { eventDays } from './event-days.ts'
import classes from './LeadTimeline.module.css'
import type { TimelineSort } from './timeline-sort.ts'
import { useText } from './use-text.ts'
import { useTimeline } from './use-timeline.ts'

const pointsOf = (points: number): ReactNode => <PointsChange points={points} />

/** What a lead did and what was done with them, day by day, the newest first (S1). */
export function LeadTimeline(props: { readonly lead: string; readonly sort: TimelineSort }): ReactNode {
  const t = useText()
  const place = usePlace()
  const timeline = useTimeline(props.lead, props.sort)
  const said = { machine: t('machine'), internal: t('internal'), undone: t('undone'), joined: t('joined') }
  return (
    <Loaded query={timeline} failed={t('failed')}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.items)
        return (
          <>
            {entries.length === 0 ? <p className={classes.nothing}>{t('nothing')}</p> : null}
            <Timeline days={eventDays(entries, { place, said, pointsOf })} />
            <MoreButton pages={timeline} label={t('older')} className={classes.more} />
          </>
        )
      }}
    </Loaded>
  )
}
