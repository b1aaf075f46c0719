import type { CompanyId, EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What a company is recognised by: its corporate number, its folded name, the domain of its addresses. */
export interface CompanyKeys {
  readonly corporateNumber?: string
  readonly nameKey?: string
  readonly domain?: string
}

/**
 * For each of these keys, in their order, the company with this corporate number, else with this name, else with this
 * domain; another number is another company.
 */
export async function findCompanies(
  tx: Queryable,
  keys: readonly CompanyKeys[],
): Promise<readonly (CompanyId | undefined)[]> {
  if (keys.length === 0) return []
  const rows = await tx<{ id: CompanyId | null }[]>`
    select c.id from unnest(${keys.map((key) => key.nameKey ?? null)}::text[],
      ${keys.map((key) => key.domain ?? null)}::text[],
      ${keys.map((key) => key.corporateNumber ?? null)}::text[]) with ordinality as k(name, domain, number, n)
    left join lateral (
      select id from companies
      where corporate_number = k.number
        or ((name_key = k.name or domain = k.domain) and (corporate_number is null or k.number is null))
      order by corporate_number = k.number desc nulls last, name_key = k.name desc nulls last, created_at, id
      limit 1) c on true
    order by k.n`
  return rows.map((row) => row.id ?? undefined)
}

/** The company with these keys, as `findCompanies` finds it. */
export const findCompany = async (tx: Queryable, keys: CompanyKeys): Promise<CompanyId | undefined> =>
  (await findCompanies(tx, [keys]))[0]

/** Makes others who look for the same companies wait until this transaction ends: no company is made twice. */
export async function lockCompanyKeys(tx: Tx, keys: readonly CompanyKeys[]): Promise<void> {
  const names = new Set(
    keys.flatMap((key) =>
      [key.domain, key.nameKey, key.corporateNumber].flatMap((one) => (one ? [one] : [])),
    ),
  )
  if (names.size === 0) return
  // In one order, so that two who look for the same companies never wait for each other in a circle.
  const ordered = [...names].toSorted((a, b) => (a < b ? -1 : 1))
  await tx`
    select pg_advisory_xact_lock(hashtextextended('company:' || name, 0))
    from unnest(${ordered}::text[]) with ordinality as k(name, n) order by n`
}

/** A company and its corporate number. */
export interface CompanyNumber {
  readonly company: CompanyId
  readonly number: string
}

/** Notes the corporate numbers of companies that had none, each for one company only; answers what is new. */
export async function setCorporateNumbers(
  tx: Tx,
  numbers: readonly CompanyNumber[],
): Promise<readonly CompanyNumber[]> {
  if (numbers.length === 0) return []
  return await tx<CompanyNumber[]>`
    update companies c set corporate_number = k.number from (
      select distinct on (number) id, number
      from unnest(${numbers.map((one) => one.company)}::uuid[], ${numbers.map((one) => one.number)}::text[]) as g(id, number)
      order by number, id) k
    where c.id = k.id and c.corporate_number is null
      and not exists (select 1 from companies o where o.corporate_number = k.number)
    returning c.id as company, c.corporate_number as number`
}

/** A company that is about to be made, and the import that it became known by. */
export interface NewCompany extends CompanyKeys {
  readonly id: CompanyId
  readonly name: string
}

/** Makes several companies that became known by an import. */
export async function insertCompanies(
  tx: Tx,
  companies: readonly NewCompany[],
  about: { readonly import: string; readonly now: EpochMs },
): Promise<void> {
  if (companies.length === 0) return
  await tx`
    insert into companies (id, name, name_key, domain, corporate_number, import_id, created_at)
    select id, name, name_key, domain, number, ${about.import}::uuid, ${about.now}::timestamptz from unnest(
      ${companies.map((one) => one.id)}::uuid[], ${companies.map((one) => one.name)}::text[],
      ${companies.map((one) => one.nameKey ?? '')}::text[], ${companies.map((one) => one.domain ?? null)}::text[],
      ${companies.map((one) => one.corporateNumber ?? null)}::text[]
    ) as c(id, name, name_key, domain, number)`
}
