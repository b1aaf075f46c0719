import { z } from 'zod'
import { leadFilterShape } from '../lead/lead-filter.ts'

/** How a list of leads is written: as CSV in an encoding, or as an Excel workbook. */
export const LEAD_EXPORT_FORMATS = ['csv', 'csv-cp932', 'xlsx'] as const
export type LeadExportFormat = (typeof LEAD_EXPORT_FORMATS)[number]

/** How many leads fit into a workbook; a CSV file has no end. */
export const MOST_IN_WORKBOOK = 10_000

/** What `GET /lead-exports` is asked: the filter of the list, and how the file is written. */
export const leadExportQuery = z.strictObject({ ...leadFilterShape, format: z.enum(LEAD_EXPORT_FORMATS) })
export type LeadExportQuery = Readonly<z.infer<typeof leadExportQuery>>

/** Where a file of the leads of a filter is fetched. */
export const LEAD_EXPORT_PATH = '/lead-exports'
