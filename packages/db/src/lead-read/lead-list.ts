import type { Qualification, Stage } from '@shirube/audience'
import { type EpochMs, fold } from '@shirube/kernel'
import { containing, gramsIn } from '../connect/containing.ts'
import type { Queryable } from '../connect/database.ts'
import { OFF_SYSTEM_LISTS } from './counted-leads.ts'
import { LEAD_BRIEF, type LeadBriefRow } from './lead-brief.ts'
import { behindTotal, pageByScore, type ScoreCursor, type ScorePage } from './page-by-score.ts'

/** Which leads are asked for. */
export interface LeadFilter {
  readonly search?: string | undefined
  readonly segment?: string | undefined
  readonly list?: string | undefined
  readonly company?: string | undefined
  readonly stage?: Stage | undefined
  readonly qualification?: Qualification | undefined
  /** A colleague's id, or `none` for leads that nobody looks after. */
  readonly owner?: string | undefined
  /** One that the lead has, whatever its width and case. */
  readonly tag?: string | undefined
  readonly systemLists?: 'include' | 'exclude' | undefined
  /** Stretches of fit and of engagement; the upper end is not included. */
  readonly fitFrom?: number | undefined
  readonly fitBelow?: number | undefined
  readonly engagementFrom?: number | undefined
  readonly engagementBelow?: number | undefined
}

/** A lead as the list of leads shows it. */
export interface LeadListRow extends LeadBriefRow {
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly createdAt: EpochMs
  readonly systemLists: readonly { readonly id: string; readonly name: string }[]
}

/** The columns of `LeadListRow`, for a statement in which `l` is the lead. */
export const LEAD_ROW = `${LEAD_BRIEF}, l.owner_id as "ownerId", (select u.name from users u where u.id = l.owner_id) as "ownerName",
  l.created_at as "createdAt",
  coalesce((select json_agg(json_build_object('id', y.id, 'name', y.name) order by y.name) from list_members ym
    join lists y on y.id = ym.list_id and y.system where ym.lead_id = l.id), '[]'::json) as "systemLists"`

/** The stretches of fit and engagement; who has no points stands at 0. */
function within(db: Queryable, { fitFrom, fitBelow, engagementFrom, engagementBelow }: LeadFilter) {
  const fit = db`coalesce((select x.company + x.personal from scores x where x.lead_id = l.id), 0)`
  const engagement = db`coalesce((select x.site + x."real" from scores x where x.lead_id = l.id), 0)`
  return db`
    ${fitFrom === undefined ? db`` : db`and ${fit} >= ${fitFrom}`}
    ${fitBelow === undefined ? db`` : db`and ${fit} < ${fitBelow}`}
    ${engagementFrom === undefined ? db`` : db`and ${engagement} >= ${engagementFrom}`}
    ${engagementBelow === undefined ? db`` : db`and ${engagement} < ${engagementBelow}`}`
}

/** How a text is looked for: among all, by the index of letters; or in each of a few rows. */
type SearchBy = 'index' | 'row'

function searched(db: Queryable, { search }: LeadFilter, by: SearchBy) {
  if (search === undefined || search === '') return db``
  const like = db`and l.search like ${containing(search)}`
  return by === 'row' ? like : db`and search_grams(l.search) @> ${[...gramsIn(search)]}::text[] ${like}`
}

/** True for the leads `l` that a filter lets through; one that was merged away is nobody. */
export function filteredLeads(db: Queryable, filter: LeadFilter, searchBy: SearchBy = 'index') {
  const { segment, list, company, stage, qualification, owner, systemLists } = filter
  return db`
    l.merged_into is null
    ${searched(db, filter, searchBy)}
    ${company === undefined ? db`` : db`and l.company_id = ${company}`}
    ${filter.tag === undefined ? db`` : db`and l.folded @> ${db.json({ tags: [fold(filter.tag)] })}`}
    ${stage === undefined ? db`` : db`and l.stage = ${stage}`}
    ${qualification === undefined ? db`` : db`and l.qualification = ${qualification}`}
    ${owner === undefined ? db`` : owner === 'none' ? db`and l.owner_id is null` : db`and l.owner_id = ${owner}`}
    ${systemLists === 'exclude' ? db`and ${db.unsafe(OFF_SYSTEM_LISTS)}` : db``}
    ${segment === undefined ? db`` : db`and exists (select 1 from segment_members m where m.segment_id = ${segment} and m.lead_id = l.id)`}
    ${list === undefined ? db`` : db`and exists (select 1 from list_members m where m.list_id = ${list} and m.lead_id = l.id)`}
    ${within(db, filter)}`
}

/** True where somebody without any points lies within the stretches. */
function zeroLiesWithin({ fitFrom, fitBelow, engagementFrom, engagementBelow }: LeadFilter): boolean {
  const [from, below] = [
    [fitFrom, engagementFrom],
    [fitBelow, engagementBelow],
  ] as const
  return from.every((n) => n === undefined || n <= 0) && below.every((n) => n === undefined || n > 0)
}

/** So many of the highest are looked through, each by itself, before the index of letters is asked. */
const LOOKED_THROUGH = 2_000

/** Those among the next highest: all of a page where what is searched for is frequent, as a common name is. */
async function amongHighest(db: Queryable, filter: LeadFilter, { after, limit }: ScorePage) {
  return await db<LeadListRow[]>`
    select ${db.unsafe(LEAD_ROW)} from (
      select o.lead_id, o.total from scores o where true ${behindTotal(db, after)}
      order by o.total desc nulls last, o.lead_id limit ${LOOKED_THROUGH}) o join leads l on l.id = o.lead_id
    where ${filteredLeads(db, filter, 'row')}
    order by o.total desc nulls last, o.lead_id limit ${limit}`
}

async function scored(db: Queryable, filter: LeadFilter, { after, limit }: ScorePage) {
  if (filter.search !== undefined && filter.search !== '') {
    // All that the index finds of a common name would be read and sorted for each page.
    const highest = await amongHighest(db, filter, { after, limit })
    if (highest.length === limit) return highest
  }
  // As the index of totals is ordered: with the nulls at the other end, all scores would be sorted for each page.
  return await db<LeadListRow[]>`
    select ${db.unsafe(LEAD_ROW)} from scores o join leads l on l.id = o.lead_id
    where ${filteredLeads(db, filter)} ${behindTotal(db, after)}
    order by o.total desc nulls last, o.lead_id limit ${limit}`
}

async function unscored(db: Queryable, filter: LeadFilter, { after, limit }: ScorePage) {
  if (!zeroLiesWithin(filter)) return []
  return await db<LeadListRow[]>`
    select ${db.unsafe(LEAD_ROW)} from leads l
    where ${filteredLeads(db, filter)} and not exists (select 1 from scores o where o.lead_id = l.id)
      ${after === undefined ? db`` : db`and l.id > ${after.id}::uuid`}
    order by l.id limit ${limit}`
}

/** A page of leads by score, the highest first; those that never had a point come last. */
export const leadsByScore = (db: Queryable, filter: LeadFilter, page: ScorePage) =>
  pageByScore(page, {
    scored: (part) => scored(db, filter, part),
    unscored: (part) => unscored(db, filter, part),
    placeOf: ({ total, leadId }, by): ScoreCursor =>
      by === 'score' ? { total, id: leadId } : { id: leadId },
  })

/** How many leads there are with such a filter, and how many in all. */
export async function countLeads(
  db: Queryable,
  filter: LeadFilter,
): Promise<{ readonly people: number; readonly all: number }> {
  const [row] = await db<{ people: number; all: number }[]>`
    select (select count(*)::int from leads l where ${filteredLeads(db, filter)}) as people,
      (select count(*)::int from leads where merged_into is null) as all`
  return row ?? { people: 0, all: 0 }
}

/** Some leads by their ids, as lists and queues show them. */
export async function leadBriefs(db: Queryable, ids: readonly string[]): Promise<readonly LeadBriefRow[]> {
  if (ids.length === 0) return []
  return await db<LeadBriefRow[]>`
    select ${db.unsafe(LEAD_BRIEF)} from leads l where l.id = any(${[...ids]}::uuid[]) and l.merged_into is null`
}
