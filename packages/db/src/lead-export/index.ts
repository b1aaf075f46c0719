export type { ExportedLeadRow } from './leads-to-export.ts'
export { leadsToExport } from './leads-to-export.ts'
