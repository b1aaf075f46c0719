import { type LeadWork, leadEndpoints } from '@shirube/contract'
import { formatMoment, IconTile, Panel, StatusBadge, TextLink } from '@shirube/ui'
import { IconArrowsExchange, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

/** The calls and handoffs of a lead that somebody has still to answer; no panel where there are none. */
export function WorkPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const work = useQuery(queryOf(leadEndpoints.work, { params: { id: lead } }))
  const items = work.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t('profile.work')} inside="rows">
      <ul className={`${classes.rows} ${classes.lined}`}>
        {items.map((one) => (
          <Work key={one.id} work={one} />
        ))}
      </ul>
    </Panel>
  )
}

const LOOKS = {
  call: { icon: IconPhone, href: (id: string) => `/calls?call=${id}` },
  handoff: { icon: IconArrowsExchange, href: (id: string) => `/handoffs?handoff=${id}` },
} as const

function Work({ work }: { readonly work: LeadWork }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { icon, href } = LOOKS[work.kind]
  const when = work.dueAt === undefined ? undefined : formatMoment(work.dueAt, place)
  return (
    <li className={classes.work}>
      <IconTile icon={icon} tone={work.overdue ? 'bad' : 'accent'} />
      <span className={classes.grow}>
        <TextLink href={href(work.id)}>{t(`profile.work_${work.kind}`)}</TextLink>{' '}
        <span className={classes.quiet}>
          {work.scenario?.name} {work.who?.name ?? t('profile.noOwner')}
        </span>
      </span>
      {work.overdue ? <StatusBadge tone="bad">{t('profile.overdue')}</StatusBadge> : null}
      <span className={classes.due}>
        {when === undefined
          ? t('profile.held')
          : t(work.held ? 'profile.heldUntil' : 'profile.dueBy', { when })}
      </span>
    </li>
  )
}
