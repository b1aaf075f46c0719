import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A campaign and its time: contacts count until `until`, responses and goals until `due`. */
export interface CampaignTime {
  readonly id: string
  readonly from: EpochMs
  readonly until: EpochMs
  readonly due: EpochMs
}

/** The lists of people who are not to be counted: colleagues and trials. */
export const UNCOUNTED = ['internal', 'test']

/** A statement's `part`: what belongs to the campaign; `step`: what its scenarios send, version by version. */
export const campaignParts = (db: Queryable, id: string) => db`
  part as (select kind, part_id as id from campaign_parts where campaign_id = ${id}),
  step as (
    select v.id as version, v.mails from part p join scenario_versions v on p.kind = 'scenario' and v.scenario_id = p.id)`

/**
 * Rows (lead_id, level, at): everything by which somebody came into the campaign (1), was reached (2), responded (3).
 * Opening a mail is no response: mail programs open by themselves.
 */
export function campaignTouches(db: Queryable, { from, until, due }: CampaignTime) {
  const contact = (column: string) =>
    db`${db.unsafe(column)} >= ${from}::timestamptz and ${db.unsafe(column)} < ${until}::timestamptz`
  const response = (column: string) =>
    db`${db.unsafe(column)} >= ${from}::timestamptz and ${db.unsafe(column)} < ${due}::timestamptz`
  return db`
    sent as (
      select m.lead_id, m.created_at, m.accepted_at, m.clicked_at from part p join messages m on p.kind = 'mail' and m.mail_id = p.id
      where m.purpose <> 'staff' and m.lead_id is not null and ${contact('m.created_at')}
      union all
      select m.lead_id, m.created_at, m.accepted_at, m.clicked_at from step s cross join lateral jsonb_object_keys(s.mails) mail
      join messages m on m.mail_id = mail and m.version_id = s.version
      where m.purpose <> 'staff' and m.lead_id is not null and ${contact('m.created_at')}
      union all
      select m.lead_id, m.created_at, m.accepted_at, m.clicked_at from step s
      join messages m on m.mail_id is null and m.version_id = s.version
      where m.purpose <> 'staff' and m.lead_id is not null and ${contact('m.created_at')}),
    run as (
      select r.id, r.lead_id, r.entered_at from part p join runs r on p.kind = 'scenario' and r.scenario_id = p.id
      where ${contact('r.entered_at')}),
    touch as (
      select lead_id, 1 as level, created_at as at from sent
      union all select lead_id, 2, accepted_at from sent where accepted_at is not null
      union all select lead_id, 3, clicked_at from sent where ${response('clicked_at')}
      union all select lead_id, 1, entered_at from run
      union all select r.lead_id, 2, t.done_at from run r join tasks t on t.run_id = r.id where t.kind = 'call' and ${response('t.done_at')}
      union all select i.lead_id, 1, greatest(f.created_at, ${from}::timestamptz) from part p
        join imports f on p.kind = 'import' and f.id::text = p.id and f.undone_at is null
        join import_rows i on i.import_id = f.id and i.lead_id is not null
      union all select s.lead_id, 3, s.at from part p join submissions s on p.kind = 'form' and s.form_id = p.id
        where s.lead_id is not null and ${response('s.at')}
      union all select e.lead_id, 3, e.occurred_at from events e join part p on p.kind = 'material' and p.id = e.payload ->> 'material'
        where e.kind = 'asset.downloaded' and not e.machine and ${response('e.occurred_at')}
      union all select e.lead_id, 3, e.occurred_at from events e join part p on p.kind = 'seminar' and p.id = e.payload ->> 'seminar'
        where e.kind in ('seminar.registered', 'seminar.attended') and not e.machine and ${response('e.occurred_at')}
      union all select e.lead_id, 3, e.occurred_at from part p join events e
        on e.kind = 'page.viewed' and e.payload ->> 'utmCampaign' = p.id and not e.machine
        where p.kind = 'utm' and ${response('e.occurred_at')}),
    counted as (
      select t.lead_id, min(t.at) as targeted_at, min(t.at) filter (where t.level >= 2) as reached_at,
        min(t.at) filter (where t.level >= 3) as responded_at
      from touch t join leads l on l.id = t.lead_id and l.merged_into is null
      where not exists (
        select 1 from list_members x where x.lead_id = t.lead_id and x.list_id = any(${UNCOUNTED}))
      group by t.lead_id)`
}
