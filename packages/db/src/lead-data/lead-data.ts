import type { LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { type TableOfLead, tablesOfLead } from './tables-of-lead.ts'

/** All that is held on one person: the record, and the rows of each table as they stand there. */
export interface LeadData {
  readonly lead: Row
  readonly tables: Record<string, Row[]>
}

type Row = Record<string, unknown>

/** Kept for its own sake, telling nothing of the person. */
const WITHOUT_NEWS: ReadonlySet<TableOfLead> = new Set(['lead_clock', 'run_waits'])

/** Reads everything that is held on one person; undefined when there is no such lead. */
export async function leadData(db: Queryable, lead: LeadId): Promise<LeadData | undefined> {
  const [record] = await db<{ row: Row }[]>`
    select to_jsonb(l) - 'search' - 'folded' - 'person_key' - 'phone_key' as row from leads l where id = ${lead}`
  if (!record) return undefined
  const tables: Record<string, Row[]> = {}
  for (const table of tablesOfLead) {
    if (WITHOUT_NEWS.has(table)) continue
    const rows = await db<{ row: Row }[]>`
      select to_jsonb(t) as row from ${db(table)} t where lead_id = ${lead}`
    if (rows.length > 0) tables[table] = rows.map(({ row }) => row)
  }
  return { lead: record.row, tables }
}
