import type { LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** The leads that go by one of these addresses, or by any of a domain (`@example.co.jp`), and are not on a list yet. */
export async function leadsOfAddresses(
  db: Queryable,
  patterns: readonly string[],
  about: { readonly off: string; readonly limit: number },
): Promise<readonly LeadId[]> {
  const domains = patterns.filter((one) => one.startsWith('@')).map((one) => one.slice(1))
  const whole = patterns.filter((one) => !one.startsWith('@'))
  const rows = await db<{ id: LeadId }[]>`
    select l.id from leads l
    where l.merged_into is null
      and (l.fields ->> 'email' = any(${whole}) or split_part(l.fields ->> 'email', '@', 2) = any(${domains}))
      and not exists (select 1 from list_members m where m.lead_id = l.id and m.list_id = ${about.off})
    order by l.id limit ${about.limit}`
  return rows.map(({ id }) => id)
}
