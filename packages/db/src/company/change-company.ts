import type { FieldValue } from '@shirube/audience'
import type { CompanyId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What stands in the record of a company. */
export interface CompanyRecord {
  readonly name: string
  readonly nameKey: string
  readonly domain: string | null
  readonly corporateNumber: string | null
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** The record of a company, locked until the transaction ends. */
export async function lockCompany(tx: Tx, id: string): Promise<CompanyRecord | undefined> {
  const [row] = await tx<CompanyRecord[]>`
    select name, name_key as "nameKey", domain, corporate_number as "corporateNumber", fields
    from companies where id = ${id} for update`
  return row
}

/** The company that has a corporate number. */
export async function companyOfNumber(
  db: Queryable,
  number: string,
): Promise<{ readonly id: CompanyId; readonly name: string } | undefined> {
  const [row] = await db<{ id: CompanyId; name: string }[]>`
    select id, name from companies where corporate_number = ${number}`
  return row
}

export async function writeCompany(tx: Tx, id: CompanyId, record: CompanyRecord): Promise<void> {
  await tx`
    update companies set name = ${record.name}, name_key = ${record.nameKey}, domain = ${record.domain},
      corporate_number = ${record.corporateNumber}, fields = ${tx.json(record.fields)}
    where id = ${id}`
}
