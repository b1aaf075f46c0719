import type { CompanyId, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { ADDRESS_OF_IP, KNOWN_COMPANY, NARROWEST_RANGE, RANGE_IN_WORDS } from './narrowest-range.ts'

/** A company that is guessed by a network. */
export interface CompanyGuessRow {
  readonly name: string
  readonly domain: string | null
  readonly corporateNumber: string | null
  readonly networks: readonly string[]
  /** The company of ours with this number or domain. */
  readonly knownId: CompanyId | null
  readonly knownName: string | null
}

/** How many browsers of a lead are looked at. */
const BROWSERS = 20

/**
 * The company that a lead's browsers were last seen at, the one seen last; nothing is guessed for a lead that belongs
 * to a company. One statement.
 * @param own the organisation's own networks: a colleague's help says nothing of the lead
 */
export async function guessOfLead(
  db: Queryable,
  lead: LeadId,
  own: readonly string[],
): Promise<CompanyGuessRow | undefined> {
  const [row] = await db<CompanyGuessRow[]>`
    with seen as (
      select v.ip, v.last_seen_at from leads l join visitors v on v.lead_id = l.id
      where l.id = ${lead} and l.company_id is null and v.ip is not null
      order by v.last_seen_at desc limit ${BROWSERS}
    ), a as (select ${db.unsafe(ADDRESS_OF_IP)} as address, last_seen_at from seen),
    m as (
      select g.company, g.domain, g.corporate_number, ${db.unsafe(RANGE_IN_WORDS)} as network
      from a ${db.unsafe(NARROWEST_RANGE)}
      where not g.ignored and not a.address <<= any(${[...own]}::text[]::inet[])
      order by a.last_seen_at desc limit 1
    )
    select m.company as name, m.domain, m.corporate_number as "corporateNumber", array[m.network] as networks,
      c.id as "knownId", c.name as "knownName"
    from m ${db.unsafe(KNOWN_COMPANY)}`
  return row
}
