import type { Lead } from '@shirube/contract'
import { AppLink, Panel, TagChip } from '@shirube/ui'
import { IconListDetails } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import { CampaignPanel } from './CampaignPanel.tsx'
import { PastMerges } from './PastMerges.tsx'
import classes from './panels.module.css'

/** The segments, lists and campaigns that a lead is in. */
export function MembershipPanel({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const nowhere = lead.segments.length + lead.lists.length === 0
  return (
    <>
      <Panel title={t('profile.memberships')}>
        {nowhere ? <p className={classes.quiet}>{t('profile.noMemberships')}</p> : null}
        <div className={classes.chips}>
          {lead.segments.map(({ id, name }) => (
            <AppLink key={id} href={`/segments/${id}`}>
              <TagChip>{name}</TagChip>
            </AppLink>
          ))}
          {lead.lists.map(({ id, name }) => (
            <AppLink key={id} href={`/lists/${id}`}>
              <TagChip icon={IconListDetails}>{name}</TagChip>
            </AppLink>
          ))}
        </div>
      </Panel>
      <CampaignPanel lead={lead.id} />
      <PastMerges lead={lead.id} />
    </>
  )
}
