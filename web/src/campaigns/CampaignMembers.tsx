import { SegmentedControl } from '@mantine/core'
import {
  type Campaign,
  type CampaignMember,
  campaignEndpoints,
  MEMBER_STATUSES,
  type MemberStatus,
} from '@shirube/contract'
import { formatNumber, formatWhen, Initial, Panel, TextLink } from '@shirube/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { callWith } from '../api/call.ts'
import { Failure } from '../app/Failure.tsx'
import { MoreButton } from '../app/MoreButton.tsx'
import { usePlace } from '../app/use-place.ts'
import classes from './Campaign.module.css'
import { useText } from './use-text.ts'

/** Who has come how far, by what they did (S46). */
export function CampaignMembers({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const [status, setStatus] = useState<MemberStatus>(campaign.state === 'planned' ? 'targeted' : 'reached')
  return (
    <Panel title={t('members.title')} inside="rows">
      <div className={classes.tabs}>
        <SegmentedControl
          aria-label={t('members.tabs')}
          value={status}
          data={MEMBER_STATUSES.map((value) => ({
            value,
            label: `${t(`members.${value}`)} ${formatNumber(campaign.figures[value])}`,
          }))}
          onChange={(value) => setStatus(MEMBER_STATUSES.find((one) => one === value) ?? 'targeted')}
        />
      </div>
      <p className={classes.quiet}>{t(`members.hint_${status}`)}</p>
      <Members campaign={campaign.id} status={status} />
    </Panel>
  )
}

function Members(props: { readonly campaign: string; readonly status: MemberStatus }): ReactNode {
  const t = useText()
  const pages = useCampaignMembers(props.campaign, props.status)
  const members = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.isError && members.length === 0)
    return <Failure error={pages.error} title={t('members.failed')} onRetry={() => void pages.refetch()} />
  return (
    <>
      {pages.isSuccess && members.length === 0 ? (
        <p className={classes.quiet}>{t('members.nobody')}</p>
      ) : null}
      <People members={members} />
      <MoreButton pages={pages} label={t('members.more')} className={classes.more} />
    </>
  )
}

function People({ members }: { readonly members: readonly CampaignMember[] }): ReactNode {
  const t = useText()
  const place = usePlace()
  const now = Date.now()
  return (
    <ul className={classes.people}>
      {members.map((member) => (
        <li key={member.id}>
          <Initial name={member.name} size="sm" />
          <span className={classes.grow}>
            <TextLink href={`/leads/${member.id}`}>{member.name}</TextLink>
            <small>{member.company}</small>
          </span>
          <span>{t('members.since', { when: formatWhen(member.since, { ...place, now }) })}</span>
        </li>
      ))}
    </ul>
  )
}

function useCampaignMembers(campaign: string, status: MemberStatus) {
  return useInfiniteQuery({
    queryKey: [campaignEndpoints.members.path, 'pages', campaign, status],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) =>
      callWith(
        campaignEndpoints.members,
        { params: { id: campaign }, query: { status, ...(after !== undefined && { after }) } },
        { signal },
      ),
    getNextPageParam: (page) => page.next,
  })
}
