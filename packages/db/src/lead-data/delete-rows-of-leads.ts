import type { LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import { forgetDuplicates } from '../duplicate/forget-duplicates.ts'
import { TABLES_OF_LEAD, tablesOfLead } from './tables-of-lead.ts'

/** Deletes the rows of leads in every table where they go with the lead; the lead itself stays. */
export async function deleteRowsOfLeads(tx: Tx, leads: readonly LeadId[]): Promise<void> {
  for (const table of tablesOfLead)
    if (TABLES_OF_LEAD[table] === 'delete')
      await tx`delete from ${tx(table)} where lead_id = any(${[...leads]}::uuid[])`
  await forgetDuplicates(tx, leads)
}
