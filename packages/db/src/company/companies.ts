import type { CompanyId, EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What a company is recognised by: its corporate number, its folded name, the domain of its addresses. */
export interface CompanyKeys {
  readonly corporateNumber?: string
  readonly nameKey?: string
  readonly domain?: string
}

/** Makes others who look for the same company wait until this transaction ends: no company is made twice. */
export async function lockCompanyKeys(tx: Tx, keys: CompanyKeys): Promise<void> {
  const names = [keys.domain, keys.nameKey, keys.corporateNumber].flatMap((key) => (key ? [key] : []))
  // In one order, so that two who look for the same company never wait for each other in a circle.
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1)))
    await tx`select pg_advisory_xact_lock(hashtextextended(${`company:${name}`}, 0))`
}

/** The company with this corporate number, else with this name, else with this domain; another number is another company. */
export async function findCompany(tx: Tx, keys: CompanyKeys): Promise<CompanyId | undefined> {
  const { corporateNumber: number = null, nameKey = null, domain = null } = keys
  const [row] = await tx<{ id: CompanyId }[]>`
    select id from companies
    where corporate_number = ${number}::text
      or ((name_key = ${nameKey}::text or domain = ${domain}::text) and (corporate_number is null or ${number}::text is null))
    order by corporate_number = ${number}::text desc nulls last, name_key = ${nameKey}::text desc nulls last, created_at, id
    limit 1`
  return row?.id
}

export async function insertCompany(
  tx: Tx,
  company: CompanyKeys & { readonly id: CompanyId; readonly name: string },
  now: EpochMs,
): Promise<void> {
  await tx`insert into companies ${tx({
    id: company.id,
    name: company.name,
    name_key: company.nameKey ?? '',
    domain: company.domain ?? null,
    corporate_number: company.corporateNumber ?? null,
    created_at: now,
  })}`
}

/** Notes the domain of a company that was known by name only; false when one stands there already. */
export async function setCompanyDomain(tx: Tx, company: CompanyId, domain: string): Promise<boolean> {
  const rows = await tx`
    update companies set domain = ${domain} where id = ${company} and domain is null returning 1`
  return rows.length > 0
}

/** Notes the corporate number of a company that had none, unless another has it; false when nothing was noted. */
export async function setCorporateNumber(tx: Tx, company: CompanyId, number: string): Promise<boolean> {
  const rows = await tx`
    update companies set corporate_number = ${number} where id = ${company} and corporate_number is null
      and not exists (select 1 from companies o where o.corporate_number = ${number}) returning 1`
  return rows.length > 0
}

/** A page of the leads that belong to a company, in order of id. */
export async function leadsOfCompany(
  db: Queryable,
  company: CompanyId,
  page: { readonly after?: LeadId | undefined; readonly limit: number },
): Promise<readonly LeadId[]> {
  const rows = await db<{ id: LeadId }[]>`
    select id from leads where company_id = ${company} and merged_into is null
      ${page.after === undefined ? db`` : db`and id > ${page.after}`}
    order by id limit ${page.limit}`
  return rows.map((row) => row.id)
}
