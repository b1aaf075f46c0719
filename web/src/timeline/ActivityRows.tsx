import type { Activity } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatWhen, IconTile, type Place, TextLink } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import classes from './ActivityRows.module.css'
import { lookOfEvent } from './event-look.ts'

/** What several leads did, each thing with whose it was and when, the newest first. */
export function ActivityRows(props: {
  readonly items: readonly Activity[]
  readonly place: Place
  /** Said of nobody's doings: 「まだ動きはありません」. */
  readonly none: string
  /** Where everybody is of one company, its name goes without saying. */
  readonly oneCompany?: boolean
}): ReactNode {
  const { items, place, none, oneCompany } = props
  const [now] = useState(() => Date.now())
  if (items.length === 0) return <p className={classes.none}>{none}</p>
  return (
    <ul className={classes.rows}>
      {items.map(({ seq, kind, at, lead, words }) => {
        const { icon, tone = 'neutral' } = lookOfEvent(kind)
        return (
          <li key={`${lead.id} ${seq}`}>
            <IconTile icon={icon} tone={tone} />
            <div>
              <div className={classes.what}>{startSentence(words[place.language])}</div>
              <span className={classes.who}>
                <TextLink href={`/leads/${lead.id}`}>{lead.name}</TextLink>{' '}
                {oneCompany ? '' : (lead.company ?? '')}
              </span>
            </div>
            <time className={classes.when} dateTime={new Date(at).toISOString()}>
              {formatWhen(at, { ...place, now })}
            </time>
          </li>
        )
      })}
    </ul>
  )
}
