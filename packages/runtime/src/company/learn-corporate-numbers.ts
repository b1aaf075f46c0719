import type { Tx } from '@shirube/db'
import { type CompanyNumber, setCorporateNumbers } from '@shirube/db/company'
import type { EpochMs } from '@shirube/kernel'
import { scheduleCompanyNews } from './tell-leads-of-company.ts'

/** Notes the corporate numbers of companies that were known without, under the locks of these, and has their people told. */
export async function learnCorporateNumbers(
  tx: Tx,
  numbers: readonly CompanyNumber[],
  by: { readonly newId: () => string; readonly now: EpochMs },
): Promise<void> {
  for (const { company, number: after } of await setCorporateNumbers(tx, numbers))
    await scheduleCompanyNews(
      tx,
      { company, field: 'company.corporateNumber', after },
      { id: by.newId(), now: by.now },
    )
}
