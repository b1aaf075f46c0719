import { Button } from '@mantine/core'
import { type Campaign, campaignEndpoints } from '@shirube/contract'
import { formatWhen, PageBody, PageHeader, StatusBadge } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { RemoveButton } from '../app/RemoveButton.tsx'
import { usePlace } from '../app/use-place.ts'
import { useLiveQueries } from '../live/use-live.ts'
import { AboutCampaign } from './AboutCampaign.tsx'
import classes from './Campaign.module.css'
import { CampaignDialog } from './CampaignDialog.tsx'
import { CampaignFigures } from './CampaignFigures.tsx'
import { CampaignMembers } from './CampaignMembers.tsx'
import { ProgressPanel } from './ProgressPanel.tsx'
import { STATE_TONES } from './use-campaign-words.ts'
import { useText } from './use-text.ts'

const LIVE = [campaignEndpoints.show.path, campaignEndpoints.progress.path, campaignEndpoints.members.path]

/** One campaign: plan against actual, who has come how far, and what it cost (S27, S46, S54). */
export function CampaignScreen({ id }: { readonly id: string }): ReactNode {
  const t = useText()
  const campaign = useQuery(queryOf(campaignEndpoints.show, { params: { id } }))
  useLiveQueries(['changes'], LIVE)
  return (
    <>
      <Head campaign={campaign.data} />
      <PageBody>
        <Loaded query={campaign} failed={t('failed')}>
          {(data) => (
            <>
              <CampaignFigures campaign={data} />
              <div className={classes.columns}>
                <div className={classes.column}>
                  <ProgressPanel campaign={data} />
                  <CampaignMembers campaign={data} />
                </div>
                <AboutCampaign campaign={data} />
              </div>
            </>
          )}
        </Loaded>
      </PageBody>
    </>
  )
}

function Head({ campaign }: { readonly campaign: Campaign | undefined }): ReactNode {
  const t = useText()
  const place = usePlace()
  const may = useMay('marketer')
  const [editing, setEditing] = useState(false)
  const counted = campaign?.countedAt
  const note =
    campaign &&
    (counted === undefined
      ? t('counting')
      : t('countedAt', { when: formatWhen(counted, { ...place, now: Date.now() }) }))
  return (
    <>
      <PageHeader
        title={campaign?.name ?? ''}
        back={{ href: '/campaigns', label: t('back') }}
        note={note}
        {...(campaign && {
          badges: (
            <StatusBadge tone={STATE_TONES[campaign.state]} mark="dot">
              {t(`state_${campaign.state}`)}
            </StatusBadge>
          ),
        })}
        {...(may &&
          campaign && {
            actions: (
              <>
                <RemoveCampaign campaign={campaign} />
                <Button onClick={() => setEditing(true)}>{t('edit')}</Button>
              </>
            ),
          })}
      />
      {editing && campaign ? <CampaignDialog campaign={campaign} onClose={() => setEditing(false)} /> : null}
    </>
  )
}

function RemoveCampaign({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const { id, name } = campaign
  const remove = useAction(campaignEndpoints.remove, {
    invalidates: [campaignEndpoints.list.path],
    onDone: () => navigate({ to: '/campaigns' }),
  })
  return (
    <RemoveButton
      label={t('remove')}
      cancel={t('cancel')}
      consequence={t('removeText', { name })}
      quiet
      error={remove.error}
      onRemove={() => remove.mutateAsync({ params: { id } })}
    />
  )
}
