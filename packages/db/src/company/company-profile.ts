import type { FieldValue, Scores } from '@shirube/audience'
import type { CompanyId, EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import type { RecentEventRow } from '../home/recent-events.ts'
import { LEAD_BRIEF } from '../lead-read/lead-brief.ts'

/** A company with what is known of it, and how its people stand. */
export interface CompanyProfileRow {
  readonly id: CompanyId
  readonly name: string
  readonly domain: string | null
  readonly corporateNumber: string | null
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly createdAt: EpochMs
  readonly people: number
  readonly qualified: number
  readonly scores: Scores
}

export async function companyProfile(db: Queryable, id: string): Promise<CompanyProfileRow | undefined> {
  const [row] = await db<CompanyProfileRow[]>`
    select c.id, c.name, c.domain, c.corporate_number as "corporateNumber", c.fields, c.created_at as "createdAt", p.*
    from companies c cross join lateral (
      select count(*)::int as people, (count(*) filter (where x.qualification <> 'none'))::int as qualified,
        json_build_object('company', coalesce(sum(s.company), 0), 'personal', coalesce(sum(s.personal), 0),
          'site', coalesce(sum(s.site), 0), 'real', coalesce(sum(s."real"), 0)) as scores
      from leads x left join scores s on s.lead_id = x.id where x.company_id = c.id and x.merged_into is null) p
    where c.id = ${id}`
  return row
}

/** How many people of a company are looked at for what happened there; those with the most points. */
const PEOPLE = 200

/** The latest events of these kinds among the people of a company with the most points, newest first. */
export async function eventsOfCompany(
  db: Queryable,
  company: string,
  { kinds, limit }: { readonly kinds: readonly string[]; readonly limit: number },
): Promise<readonly RecentEventRow[]> {
  return await db<RecentEventRow[]>`
    select e.seq, e.kind, e.payload, e.occurred_at as "occurredAt", ${db.unsafe(LEAD_BRIEF)}
    from (
      select x.id from leads x left join scores s on s.lead_id = x.id
      where x.company_id = ${company} and x.merged_into is null
      order by s.total desc nulls last, x.id limit ${PEOPLE}
    ) p join leads l on l.id = p.id cross join lateral (
      select seq, kind, payload, occurred_at from events
      where lead_id = p.id and kind = any(${[...kinds]}) and not machine order by seq desc limit ${limit}
    ) e
    order by e.occurred_at desc, e.seq desc limit ${limit}`
}
