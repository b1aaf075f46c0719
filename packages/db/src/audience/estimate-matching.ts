import type { Condition } from '@shirube/audience'
import type { Queryable } from '../connect/database.ts'
import { listed } from './fragment.ts'
import { type AskedAudience, audienceSql, type FoundLeads, findAndShow } from './matching-leads.ts'
import { toSql } from './to-sql.ts'
import { zonesOfLeads } from './zones-of-leads.ts'

/** One person in so many is asked. */
const ONE_IN = 256

/** As the index `leads_sampled` has it. A hash of the id, for its time does not fall by chance. */
const SAMPLED = `(uuid_hash(l.id) & ${ONE_IN - 1}) = 0`

/** With fewer people asked than this (of a quarter of a million) everybody is counted as quickly. */
const ENOUGH_ASKED = 1_000

/** From so many found on, chance is off by a third at most, mostly. */
const ENOUGH_FOUND = 10

/** A number of people as far as some of them tell it: about so many, or fewer than that. */
export interface Estimate {
  readonly people: number
  readonly precision: 'about' | 'below'
}

/** What so many found among those asked say of everybody, in two digits, for more would be made up. */
export function estimateOf(found: number): Estimate {
  if (found >= ENOUGH_FOUND) return { people: twoDigits(found * ONE_IN, Math.round), precision: 'about' }
  // Whoever finds none among n may be asked for 3 in n still (19 times of 20), and so on above.
  const most = found + 3 + 2 * Math.sqrt(found)
  return { people: twoDigits(most * ONE_IN, Math.ceil), precision: 'below' }
}

function twoDigits(n: number, round: (n: number) => number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1)
  return round(n / unit) * unit
}

/** Whether so many people are there that some of them can speak for all. */
export async function canEstimate(db: Queryable, enough = ENOUGH_ASKED): Promise<boolean> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from leads l where l.merged_into is null and ${db.unsafe(SAMPLED)}`
  return (row?.n ?? 0) >= enough
}

/** About how many leads meet a condition, and some who do. What it costs does not hang on how much all others did. */
export async function estimateMatching(
  db: Queryable,
  asked: AskedAudience,
  limit: number,
): Promise<Estimate & Pick<FoundLeads, 'sample'>> {
  const { holds, tables } = await audienceSql(db, asked, 'few')
  const { people, sample } = await findAndShow(
    db,
    { holds: db`${db.unsafe(SAMPLED)} and ${holds}`, tables },
    limit,
  )
  return { ...estimateOf(people), sample }
}

/** About how many leads meet each of some conditions. One statement, beside that for the zones of the leads. */
export async function estimateEach(
  db: Queryable,
  conditions: readonly Condition[],
  { now, zone }: Omit<AskedAudience, 'condition'>,
): Promise<readonly Estimate[]> {
  const read = { db, now, zone, zonesOfLeads: await zonesOfLeads(db), reach: 'few' } as const
  const counts = conditions.map((condition) => db`count(*) filter (where ${toSql(read, condition).holds})`)
  const [row] = await db<{ found: readonly number[] }[]>`
    select array[${listed(db, counts)}]::int[] as found
    from leads l where l.merged_into is null and ${db.unsafe(SAMPLED)}`
  return (row?.found ?? []).map(estimateOf)
}
