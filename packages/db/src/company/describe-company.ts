import type { CompanyId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** Adds to what is known of a company beyond its name and domain; fields that are not named stay. */
export async function describeCompany(
  tx: Tx,
  company: CompanyId,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx`update companies set fields = fields || ${tx.json(fields as never)} where id = ${company}`
}
