import type { CompanyId, EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { CompanyKeys } from './companies.ts'

/** For each of these keys the company with this name, else the one with this domain, in their order. */
export async function findCompanies(
  tx: Queryable,
  keys: readonly CompanyKeys[],
): Promise<readonly (CompanyId | undefined)[]> {
  if (keys.length === 0) return []
  const rows = await tx<{ id: CompanyId | null }[]>`
    select c.id from unnest(${keys.map((key) => key.nameKey ?? null)}::text[],
      ${keys.map((key) => key.domain ?? null)}::text[]) with ordinality as k(name, domain, n)
    left join lateral (
      select id from companies where name_key = k.name or domain = k.domain
      order by name_key = k.name desc nulls last, created_at, id limit 1) c on true
    order by k.n`
  return rows.map((row) => row.id ?? undefined)
}

/** Makes others who look for the same companies wait until this transaction ends. */
export async function lockManyCompanyKeys(tx: Tx, keys: readonly CompanyKeys[]): Promise<void> {
  const names = new Set(keys.flatMap((key) => [key.domain, key.nameKey].flatMap((one) => (one ? [one] : []))))
  if (names.size === 0) return
  // In the order of the single lock, so that nobody waits for another in a circle.
  const ordered = [...names].toSorted((a, b) => (a < b ? -1 : 1))
  await tx`
    select pg_advisory_xact_lock(hashtextextended('company:' || name, 0))
    from unnest(${ordered}::text[]) with ordinality as k(name, n) order by n`
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
    insert into companies (id, name, name_key, domain, import_id, created_at)
    select id, name, name_key, domain, ${about.import}::uuid, ${about.now}::timestamptz from unnest(
      ${companies.map((one) => one.id)}::uuid[], ${companies.map((one) => one.name)}::text[],
      ${companies.map((one) => one.nameKey ?? '')}::text[], ${companies.map((one) => one.domain ?? null)}::text[]
    ) as c(id, name, name_key, domain)`
}
