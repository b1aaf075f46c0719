import type { LeadId, RunId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A run under way that an import began. */
export interface ImportedRun {
  readonly run: RunId
  readonly lead: LeadId
}

/**
 * The runs under way that begin with an event of an import, or with what followed from one (a score crossed, a
 * segment joined): each is followed back from the event it entered by.
 */
export async function importedRuns(
  db: Queryable,
  id: string,
  lead?: LeadId,
): Promise<readonly ImportedRun[]> {
  return await db<ImportedRun[]>`
    with recursive way as (
      select r.id as run, r.lead_id as lead, (v.why ->> 'seq')::bigint as seq
      from import_rows i join runs r on r.lead_id = i.lead_id and r.status <> 'ended'
      join visits v on v.run_id = r.id and v.ordinal = 0
      where i.import_id = ${id} and i.seq_from is not null ${lead === undefined ? db`` : db`and i.lead_id = ${lead}`}
      union
      select w.run, w.lead, e.cause_id::bigint from way w
      join events e on e.lead_id = w.lead and e.seq = w.seq and e.cause_kind = 'event')
    select distinct w.run, w.lead from way w
    join events e on e.lead_id = w.lead and e.seq = w.seq and e.cause_kind = 'import' and e.cause_id = ${id}`
}
