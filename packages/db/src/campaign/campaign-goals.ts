import type { Queryable } from '../connect/database.ts'
import type { CampaignTime } from './campaign-touches.ts'

/** What counts towards a goal. */
export type GoalSource =
  | {
      readonly kind: 'event'
      readonly event: string
      readonly of?: { readonly key: string; readonly id: string }
    }
  | { readonly kind: 'qualified'; readonly as: string }
  | { readonly kind: 'deals' }
  | { readonly kind: 'purchases' }

const LADDER = `array['none', 'mql', 'sal', 'sql']`

/** Rows (subject, lead_id, at, amount) of everything that may count; each subject counts once. */
function candidates(db: Queryable, source: GoalSource, { from, due }: CampaignTime) {
  const within = db`e.occurred_at >= ${from}::timestamptz and e.occurred_at < ${due}::timestamptz and not e.machine`
  switch (source.kind) {
    case 'event': {
      const { event, of } = source
      return db`
        select e.lead_id::text as subject, e.lead_id, e.occurred_at as at, 0::bigint as amount from events e
        where e.kind = ${event} and ${within} ${of ? db`and e.payload ->> ${of.key} = ${of.id}` : db``}`
    }
    case 'qualified':
      return db`
        select e.lead_id::text as subject, e.lead_id, e.occurred_at as at, 0::bigint as amount from events e
        where e.kind = 'qualification.changed' and ${within}
          and array_position(${db.unsafe(LADDER)}, e.payload ->> 'before') < array_position(${db.unsafe(LADDER)}, ${source.as}::text)
          and array_position(${db.unsafe(LADDER)}, e.payload ->> 'after') >= array_position(${db.unsafe(LADDER)}, ${source.as}::text)`
    case 'deals':
      return db`
        select d.id::text as subject, d.lead_id, d.closed_at as at, coalesce(d.amount, 0) as amount from deals d
        where d.state = 'won' and d.closed_at >= ${from}::timestamptz and d.closed_at < ${due}::timestamptz`
    case 'purchases':
      return db`
        select e.payload ->> 'order' as subject, e.lead_id, e.occurred_at as at, round((e.payload ->> 'amount')::numeric)::bigint as amount
        from events e where e.kind = 'purchase.made' and ${within}`
  }
}

/** Counts anew what members did towards the goal after the campaign had reached them. */
export async function countGoals(tx: Queryable, time: CampaignTime, source: GoalSource): Promise<void> {
  await tx`
    with fresh as (
      select c.subject, min(c.lead_id::text)::uuid as lead_id, min(c.at) as at, max(c.amount) as amount
      from (${candidates(tx, source, time)}) c
      join campaign_members m on m.campaign_id = ${time.id} and m.lead_id = c.lead_id and m.reached_at <= c.at
      group by c.subject),
    gone as (
      delete from campaign_goals g
      where g.campaign_id = ${time.id} and not exists (select 1 from fresh f where f.subject = g.subject))
    insert into campaign_goals as g (campaign_id, subject, lead_id, at, amount)
    select ${time.id}, subject, lead_id, at, amount from fresh
    on conflict (campaign_id, subject) do update set lead_id = excluded.lead_id, at = excluded.at, amount = excluded.amount
    where (g.lead_id, g.at, g.amount) is distinct from (excluded.lead_id, excluded.at, excluded.amount)`
  await tx`
    update campaign_members m set achieved_at = g.at
    from campaign_members o left join (
      select lead_id, min(at) as at from campaign_goals where campaign_id = ${time.id} group by lead_id) g on g.lead_id = o.lead_id
    where m.campaign_id = ${time.id} and o.campaign_id = m.campaign_id and o.lead_id = m.lead_id
      and m.achieved_at is distinct from g.at`
}
