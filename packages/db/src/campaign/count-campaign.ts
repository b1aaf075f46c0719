import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { countGoals, type GoalSource } from './campaign-goals.ts'
import { type CampaignTime, campaignParts, campaignTouches } from './campaign-touches.ts'
import type { CampaignFiguresRow } from './campaigns.ts'

/** Counts anew who has come how far by what happened: set by set, whatever the number of people. */
async function countMembers(tx: Queryable, time: CampaignTime): Promise<void> {
  await tx`
    with ${campaignParts(tx, time.id)}, ${campaignTouches(tx, time)},
    gone as (
      delete from campaign_members m
      where m.campaign_id = ${time.id} and not exists (select 1 from counted c where c.lead_id = m.lead_id))
    insert into campaign_members as m (campaign_id, lead_id, targeted_at, reached_at, responded_at)
    select ${time.id}, lead_id, targeted_at, reached_at, responded_at from counted
    on conflict (campaign_id, lead_id) do update
      set targeted_at = excluded.targeted_at, reached_at = excluded.reached_at, responded_at = excluded.responded_at
    where (m.targeted_at, m.reached_at, m.responded_at)
      is distinct from (excluded.targeted_at, excluded.reached_at, excluded.responded_at)`
}

async function figuresOf(db: Queryable, { id, from, due }: CampaignTime, measure: 'count' | 'amount') {
  const [row] = await db<CampaignFiguresRow[]>`
    with tally as (
      select count(*) filter (where status = 'targeted') as targeted, count(*) filter (where status = 'reached') as reached,
        count(*) filter (where status = 'responded') as responded, count(*) filter (where status = 'achieved') as achieved
      from campaign_members where campaign_id = ${id})
    select (t.targeted + (
        select count(*) from campaigns c join segment_members s on s.segment_id = c.segment_id
        where c.id = ${id} and not exists (
          select 1 from campaign_members m where m.campaign_id = c.id and m.lead_id = s.lead_id)))::int as targeted,
      t.reached::int, t.responded::int, t.achieved::int, g.actual::bigint,
      d.deals::int as "wonDeals", d.amount::bigint as "wonAmount", i.cost::bigint as "importCost"
    from tally t,
      (select ${measure === 'count' ? db`count(*)` : db`coalesce(sum(amount), 0)`} as actual from campaign_goals where campaign_id = ${id}) g,
      (select count(*) as deals, coalesce(sum(d.amount), 0) as amount from deals d
        join campaign_members m on m.campaign_id = ${id} and m.lead_id = d.lead_id and m.reached_at <= d.closed_at
        where d.state = 'won' and d.closed_at >= ${from}::timestamptz and d.closed_at < ${due}::timestamptz) d,
      (select coalesce(sum(f.cost), 0) as cost from campaign_parts p join imports f on f.id::text = p.part_id
        where p.campaign_id = ${id} and p.kind = 'import' and f.undone_at is null) i`
  return row
}

/** How a campaign is counted, and when again, asked once it is done: null after the last time. */
export interface CampaignCount {
  readonly source: GoalSource
  readonly measure: 'count' | 'amount'
  readonly now: EpochMs
  next(): EpochMs | null
}

/** Counts a campaign anew: its members, what they did towards the goal, its figures. Safe to repeat; the caller holds the campaign. */
export async function countCampaign(tx: Queryable, time: CampaignTime, count: CampaignCount): Promise<void> {
  const { source, measure, now } = count
  await countMembers(tx, time)
  await countGoals(tx, time, source)
  const figures = await figuresOf(tx, time, measure)
  await tx`
    update campaigns set figures = ${tx.json((figures ?? {}) as never)}, counted_at = ${now}, count_due_at = ${count.next()}
    where id = ${time.id}`
}
