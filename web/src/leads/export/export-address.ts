import type { LeadExportFormat } from '@shirube/contract'
import type { AskedLeads } from '../lead-filter.ts'

/** What is asked of the address that hands the file out. */
export function exportAddress(asked: AskedLeads, format: LeadExportFormat): string {
  const query = new URLSearchParams({ format })
  for (const [key, value] of Object.entries(asked)) if (value !== undefined) query.set(key, String(value))
  return query.toString()
}
