import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import type { CompanyGuessRow } from './guess-of-lead.ts'
import { ADDRESS_OF_IP, KNOWN_COMPANY, NARROWEST_RANGE, RANGE_IN_WORDS } from './narrowest-range.ts'

/** What unknown visitors read who are guessed to be of one company. */
export interface GuessedCompanyRow extends CompanyGuessRow {
  readonly visitors: number
  readonly visits: number
  readonly views: number
  readonly lastAt: EpochMs
}

/** What is looked at, and what says nothing. */
export interface GuessedSpan {
  readonly from: EpochMs
  readonly until: EpochMs
  /** The organisation's own networks; what came from there before they were set is left out too. */
  readonly own: readonly string[]
}

/** How many networks are named of a company. */
const NAMED = 5

/** Page views of browsers of which nobody knows whose they are, each with whether a visit begins with it. */
const viewsIn = (db: Queryable, { from, until }: GuessedSpan) => db`
  select ip, visitor_id, occurred_at, coalesce(occurred_at - lag(occurred_at) over
    (partition by visitor_id order by occurred_at) > interval '30 minutes', true) as begins
  from hits
  where received_at >= ${from} and received_at < ${until} and kept and not machine and lead_id is null
    and kind = 'page.viewed' and ip is not null`

/**
 * The companies that unknown visitors of a stretch are guessed to belong to, the most active first. Each address is
 * looked up once. One statement.
 */
export async function guessedCompanies(
  db: Queryable,
  span: GuessedSpan,
  limit: number,
): Promise<readonly GuessedCompanyRow[]> {
  return await db<GuessedCompanyRow[]>`
    with seen as (
      select ip, visitor_id, count(*) as views, count(*) filter (where begins) as visits, max(occurred_at) as last_at
      from (${viewsIn(db, span)}) v group by ip, visitor_id
    ), a as materialized (
      select ip, ${db.unsafe(ADDRESS_OF_IP)} as address from (select distinct ip from seen) i
    ), guessed as (
      select a.ip, g.company, g.domain, g.corporate_number, ${db.unsafe(RANGE_IN_WORDS)} as network
      from a ${db.unsafe(NARROWEST_RANGE)}
      where not g.ignored and not a.address <<= any(${[...span.own]}::text[]::inet[])
    ), m as (
      select (array_agg(company order by last_at desc))[1] as company,
        max(domain) as domain, max(corporate_number) as corporate_number,
        (array_agg(distinct network))[1:${NAMED}::int] as networks, count(distinct visitor_id)::int as visitors,
        sum(visits)::int as visits, sum(views)::int as views, max(last_at) as last_at
      from seen join guessed using (ip) group by coalesce(corporate_number, domain, company)
      order by views desc, last_at desc, company limit ${limit}
    )
    select m.company as name, m.domain, m.corporate_number as "corporateNumber", m.networks, m.visitors, m.visits,
      m.views, m.last_at as "lastAt", c.id as "knownId", c.name as "knownName"
    from m ${db.unsafe(KNOWN_COMPANY)} order by m.views desc, m.last_at desc, m.company`
}
