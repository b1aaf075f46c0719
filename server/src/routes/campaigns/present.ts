import { type Campaign, type CampaignPart, campaignGoalSchema, type MemberStatus } from '@shirube/contract'
import type { CampaignMemberRow, CampaignOfLeadRow, CampaignRow } from '@shirube/db/campaign'
import type { EpochMs } from '@shirube/kernel'
import { campaignState } from '@shirube/runtime'
import { presentLeadBrief } from '../../app/present-lead.ts'

/** By which clock campaigns are read. */
export interface CampaignClock {
  readonly now: EpochMs
  readonly zone: string
}

/** A campaign with what was counted last. */
export function presentCampaign(row: CampaignRow, { now, zone }: CampaignClock): Campaign {
  const { goal, cost, segment, parts, figures, countedAt, ...plain } = row
  return {
    ...plain,
    goal: campaignGoalSchema.parse(goal),
    ...(cost !== null && { cost }),
    ...(segment !== null && { segment }),
    parts: parts as CampaignPart[],
    state: campaignState(row, now, zone),
    figures: {
      targeted: figures.targeted ?? 0,
      reached: figures.reached ?? 0,
      responded: figures.responded ?? 0,
      achieved: figures.achieved ?? 0,
      actual: figures.actual ?? 0,
      wonDeals: figures.wonDeals ?? 0,
      wonAmount: figures.wonAmount ?? 0,
      cost: (cost ?? 0) + (figures.importCost ?? 0),
    },
    ...(countedAt !== null && { countedAt }),
  }
}

/** A person who stands so in a campaign. */
export const presentMember = (row: CampaignMemberRow, status: MemberStatus) => ({
  ...presentLeadBrief(row),
  status,
  since: row.since,
})

/** A campaign as it stands to a lead: how far they are in it, or that they are not in its plan. */
export const presentCampaignOfLead = (row: CampaignOfLeadRow, { now, zone }: CampaignClock) => ({
  id: row.id,
  name: row.name,
  state: campaignState(row, now, zone),
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  status: (row.status ?? 'out') as MemberStatus | 'out',
  ...(row.since !== null && { since: row.since }),
})
