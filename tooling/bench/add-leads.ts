import { asId, type LeadId } from '@shirube/kernel'
import type { Runtime } from '@shirube/runtime'

/** Adds so many leads of whom nothing is known but a name. */
export async function addLeads(
  { db, clock, newId }: Pick<Runtime, 'db' | 'clock' | 'newId'>,
  count: number,
): Promise<readonly LeadId[]> {
  const ids = Array.from({ length: count }, () => asId<LeadId>(newId()))
  const now = clock.now()
  await db`
    insert into leads (id, fields, created_at, updated_at)
    select id, '{"lastName":"佐藤"}', ${now}, ${now} from unnest(${ids}::uuid[]) id`
  await db`insert into lead_clock (lead_id) select unnest(${ids}::uuid[])`
  return ids
}
