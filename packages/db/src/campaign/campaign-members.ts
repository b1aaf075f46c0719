import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

/** A person in a campaign, and since when they stand so. */
export interface CampaignMemberRow extends LeadBriefRow {
  readonly since: EpochMs
}

const SINCE = 'coalesce(achieved_at, responded_at, reached_at, targeted_at)'

/** Who of a campaign stands so now, in order of the leads' ids; everybody of its segment is at least targeted. */
export async function campaignMemberRows(
  db: Queryable,
  page: {
    readonly campaign: string
    readonly status: string
    readonly after?: string | undefined
    readonly limit: number
  },
): Promise<readonly CampaignMemberRow[]> {
  const { campaign, status, after, limit } = page
  const behind = after === undefined ? db`` : db`and lead_id > ${after}::uuid`
  const planned = db`
    union all (
      select s.lead_id, s.joined_at as since from campaigns c join segment_members s on s.segment_id = c.segment_id
      where c.id = ${campaign} ${after === undefined ? db`` : db`and s.lead_id > ${after}::uuid`} and not exists (
        select 1 from campaign_members m where m.campaign_id = c.id and m.lead_id = s.lead_id)
      order by s.lead_id limit ${limit})`
  return await db<CampaignMemberRow[]>`
    select ${db.unsafe(LEAD_BRIEF)}, page.since from (
      (select lead_id, ${db.unsafe(SINCE)} as since from campaign_members
        where campaign_id = ${campaign} and status = ${status} ${behind} order by lead_id limit ${limit})
      ${status === 'targeted' ? planned : db``}) page
    join leads l on l.id = page.lead_id order by l.id limit ${limit}`
}

/** What a campaign had reached by the end of each day on which something counted. */
export async function campaignProgress(
  db: Queryable,
  asked: { readonly campaign: string; readonly measure: 'count' | 'amount'; readonly zone: string },
): Promise<readonly { readonly day: string; readonly actual: number }[]> {
  const each = asked.measure === 'count' ? db`count(*)` : db`sum(amount)`
  return await db<{ day: string; actual: number }[]>`
    select day, (sum(${each}) over (order by day))::bigint as actual
    from (select to_char(at at time zone ${asked.zone}, 'YYYY-MM-DD') as day, amount from campaign_goals
      where campaign_id = ${asked.campaign}) g
    group by day order by day`
}

/** A campaign as it stands to one lead; without a status the lead is not in the plan. */
export interface CampaignOfLeadRow {
  readonly id: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn: string
  readonly status: string | null
  readonly since: EpochMs | null
}

/** The campaigns that a lead is part of, and those not yet over by that day that it is not; the latest first. */
export async function campaignsOfLead(
  db: Queryable,
  lead: LeadId,
  today: string,
): Promise<readonly CampaignOfLeadRow[]> {
  return await db<CampaignOfLeadRow[]>`
    select c.id, c.name, c.starts_on as "startsOn", c.ends_on as "endsOn", c.due_on as "dueOn",
      coalesce(m.status, case when s.lead_id is not null then 'targeted' end) as status,
      coalesce(m.since, s.joined_at) as since
    from campaigns c
    left join (select campaign_id, status, ${db.unsafe(SINCE)} as since from campaign_members where lead_id = ${lead}) m
      on m.campaign_id = c.id
    left join segment_members s on s.segment_id = c.segment_id and s.lead_id = ${lead}
    where m.campaign_id is not null or s.lead_id is not null or c.due_on >= ${today}
    order by c.starts_on desc, c.name, c.id limit 50`
}
