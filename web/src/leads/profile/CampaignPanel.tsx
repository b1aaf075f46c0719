import { campaignEndpoints } from '@shirube/contract'
import { Panel, StatusBadge, TextLink, type Tone } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

const TONES = {
  out: 'outline',
  targeted: 'neutral',
  reached: 'neutral',
  responded: 'accent',
  achieved: 'ok',
} as const satisfies Record<string, Tone>

/** The campaigns of now and of the past, and whether and how far the lead is in each (S18). */
export function CampaignPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const campaigns = useQuery(queryOf(campaignEndpoints.ofLead, { params: { id: lead } }))
  useLiveQueries(['changes'], [campaignEndpoints.ofLead.path])
  const items = campaigns.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t('campaigns.title')}>
      <ul className={classes.rows}>
        {items.map(({ id, name, status }) => (
          <li key={id}>
            <span className={classes.grow}>
              <TextLink href={`/campaigns/${id}`}>{name}</TextLink>
            </span>
            <StatusBadge tone={TONES[status]}>{t(`campaigns.${status}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
