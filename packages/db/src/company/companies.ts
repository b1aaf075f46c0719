import type { CompanyId, EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { CompanyKeys } from './many-companies.ts'

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
