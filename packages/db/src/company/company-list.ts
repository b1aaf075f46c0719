import type { CompanyId, LeadId } from '@shirube/kernel'
import { containing } from '../connect/containing.ts'
import type { Queryable } from '../connect/database.ts'
import { behindTotal, pageByScore, type ScoreCursor, type ScorePage } from '../lead-read/page-by-score.ts'

/** Which companies are asked for. */
export interface CompanyFilter {
  /** Part of the domain, or of the name as names are compared: without legal forms. */
  readonly search?: { readonly typed: string; readonly nameKey: string } | undefined
}

/** A company as the list of companies shows it; `best` is whoever there has the most points. */
export interface CompanyListRow {
  readonly id: CompanyId
  readonly name: string
  readonly domain: string | null
  readonly people: number
  readonly total: number
  readonly bestId: LeadId | null
  readonly bestFields: Readonly<Record<string, unknown>> | null
  readonly bestTotal: number | null
}

/** Counted for the companies of a page only: one company may have thousands of people. */
const PEOPLE = `
  select count(*)::int as people, coalesce(sum(s.total), 0)::int as total
  from leads x left join scores s on s.lead_id = x.id where x.company_id = page.id and x.merged_into is null`

const COLUMNS = `page.id, page.name, page.domain, p.people, p.total, page."bestId", page."bestFields", page."bestTotal"`

/** Read through: companies are few beside leads, and an index of letters finds no Japanese name of two letters. */
function found(db: Queryable, { search }: CompanyFilter) {
  if (search === undefined) return db`true`
  return db`(c.name_key like ${containing(search.nameKey)} or c.domain like ${containing(search.typed)})`
}

async function scored(db: Queryable, filter: CompanyFilter, { after, limit }: ScorePage) {
  // Read off the index of totals; each company is met at whoever of its people stands first there.
  return await db<CompanyListRow[]>`
    with page as (
      select c.id, c.name, c.domain, l.id as "bestId", l.fields as "bestFields", o.total as "bestTotal"
      from scores o join leads l on l.id = o.lead_id join companies c on c.id = l.company_id
      where l.merged_into is null and ${found(db, filter)} and not exists (
          select 1 from leads y join scores s on s.lead_id = y.id
          where y.company_id = l.company_id and y.merged_into is null
            and s.total >= o.total and (s.total > o.total or s.lead_id < o.lead_id))
        ${behindTotal(db, after)}
      order by o.total desc nulls last, o.lead_id limit ${limit})
    select ${db.unsafe(COLUMNS)} from page cross join lateral (${db.unsafe(PEOPLE)}) p
    order by page."bestTotal" desc, page."bestId"`
}

async function unscored(db: Queryable, filter: CompanyFilter, { after, limit }: ScorePage) {
  return await db<CompanyListRow[]>`
    with page as (
      select c.id, c.name, c.domain, null::uuid as "bestId", null::jsonb as "bestFields", null::int as "bestTotal"
      from companies c
      where ${found(db, filter)} and not exists (
          select 1 from leads y join scores s on s.lead_id = y.id where y.company_id = c.id and y.merged_into is null)
        ${after === undefined ? db`` : db`and c.id > ${after.id}::uuid`}
      order by c.id limit ${limit})
    select ${db.unsafe(COLUMNS)} from page cross join lateral (${db.unsafe(PEOPLE)}) p order by page.id`
}

/** A page of companies by the points of whoever there has the most; those where nobody ever had a point come last. */
export const companiesByScore = (db: Queryable, filter: CompanyFilter, page: ScorePage) =>
  pageByScore(page, {
    scored: (part) => scored(db, filter, part),
    unscored: (part) => unscored(db, filter, part),
    placeOf: ({ id, bestId, bestTotal }): ScoreCursor =>
      bestId === null || bestTotal === null ? { id } : { total: bestTotal, id: bestId },
  })

/** How many companies there are with such a filter, and how many in all. */
export async function countCompanies(
  db: Queryable,
  filter: CompanyFilter,
): Promise<{ readonly companies: number; readonly all: number }> {
  const [row] = await db<{ companies: number; all: number }[]>`
    select (select count(*)::int from companies c where ${found(db, filter)}) as companies,
      (select count(*)::int from companies) as all`
  return row ?? { companies: 0, all: 0 }
}
