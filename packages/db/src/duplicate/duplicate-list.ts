import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

/** What was said of two records: nothing yet, to be looked at later, or that they are two people. */
export type DuplicateState = 'open' | 'later' | 'distinct'

/** Two records; `a` is the smaller id. */
export interface DuplicatePair {
  readonly a: string
  readonly b: string
}

/** One of the two records, as far as it helps to tell. */
export interface DuplicateSideRow extends LeadBriefRow {
  readonly ownerName: string | null
  readonly source: string | null
  readonly emailConsent: string | null
  readonly createdAt: EpochMs
  /** When the person last did anything. */
  readonly lastActiveAt: EpochMs | null
}

/** Two records that may be one person, and by what. */
export interface DuplicateRow extends DuplicatePair {
  readonly sameCompany: boolean
  readonly samePhone: boolean
  readonly clash: boolean
  readonly state: DuplicateState
  readonly foundAt: EpochMs
  readonly decidedAt: EpochMs | null
  readonly decidedBy: string | null
  readonly sides: readonly [DuplicateSideRow, DuplicateSideRow]
}

/** Which pairs are asked for, the newest first; `after` is the last of the page before. */
export interface DuplicatePage {
  readonly state: DuplicateState
  readonly after?: (DuplicatePair & { readonly foundAt: EpochMs }) | undefined
  readonly limit: number
}

const SIDE = `${LEAD_BRIEF}, l.source, l.consents ->> 'email' as "emailConsent", l.created_at as "createdAt",
  (select u.name from users u where u.id = l.owner_id) as "ownerName",
  (select e.occurred_at from events e where e.lead_id = l.id and not e.machine
     and e.kind ~ '^(page|link|form|asset|question|mail[.](opened|clicked)|call|seminar|store|purchase|cart)'
   order by e.seq desc limit 1) as "lastActiveAt"`

/** The pairs whose records are both still there and still alike. */
const PAIRS = `
  duplicates d join leads a on a.id = d.lead_a and a.merged_into is null
    join leads b on b.id = d.lead_b and b.merged_into is null`
const SAME_COMPANY = `coalesce(a.person_key = b.person_key and a.company_id = b.company_id, false)`
const SAME_PHONE = `coalesce(a.person_key = b.person_key and a.phone_key = b.phone_key, false)`
const ALIKE = `(d.state = 'distinct' or d.clash or ${SAME_COMPANY} or ${SAME_PHONE})`

/** How many pairs are counted: beyond that there are "more". */
const MOST = 1_000

/** A page of pairs of one state. */
export async function duplicateList(db: Queryable, page: DuplicatePage): Promise<readonly DuplicateRow[]> {
  const { state, after, limit } = page
  const pairs = await db<Omit<DuplicateRow, 'sides'>[]>`
    select d.lead_a as a, d.lead_b as b, d.clash, d.state, d.found_at as "foundAt", d.decided_at as "decidedAt",
      (select u.name from users u where u.id = d.decided_by) as "decidedBy",
      ${db.unsafe(SAME_COMPANY)} as "sameCompany", ${db.unsafe(SAME_PHONE)} as "samePhone"
    from ${db.unsafe(PAIRS)} where d.state = ${state} and ${db.unsafe(ALIKE)}
      ${after === undefined ? db`` : db`and (d.found_at < ${after.foundAt} or (d.found_at = ${after.foundAt} and (d.lead_a, d.lead_b) > (${after.a}::uuid, ${after.b}::uuid)))`}
    order by d.found_at desc nulls last, d.lead_a, d.lead_b limit ${limit}`
  const sides = await sidesOf(
    db,
    pairs.flatMap(({ a, b }) => [a, b]),
  )
  return pairs.flatMap((pair): readonly DuplicateRow[] => {
    const [first, second] = [sides.get(pair.a), sides.get(pair.b)]
    return first && second ? [{ ...pair, sides: [first, second] }] : []
  })
}

async function sidesOf(
  db: Queryable,
  leads: readonly string[],
): Promise<ReadonlyMap<string, DuplicateSideRow>> {
  if (leads.length === 0) return new Map()
  const rows = await db<DuplicateSideRow[]>`
    select ${db.unsafe(SIDE)} from leads l where l.id = any(${[...new Set(leads)]}::uuid[])`
  return new Map(rows.map((row) => [row.leadId, row]))
}

/** How many pairs there are of each state; counted up to a thousand. */
export async function countDuplicates(db: Queryable): Promise<Readonly<Record<DuplicateState, number>>> {
  const count = (state: DuplicateState) => db`
    (select count(*)::int from (select 1 from ${db.unsafe(PAIRS)}
      where d.state = ${state} and ${db.unsafe(ALIKE)} limit ${MOST}) x)`
  const [row] = await db<Record<DuplicateState, number>[]>`
    select ${count('open')} as open, ${count('later')} as later, ${count('distinct')} as "distinct"`
  return row ?? { open: 0, later: 0, distinct: 0 }
}
