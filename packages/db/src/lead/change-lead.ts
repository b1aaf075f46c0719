import type { FieldValue, Qualification, Stage } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import { queueDuplicates } from '../duplicate/queue-duplicates.ts'

/** Fields that stand in the row a second time, where sending and waiting read them. */
const COLUMNS: Readonly<Record<string, string>> = { language: 'language', timeZone: 'time_zone' }

/** Fields that two records of one person are found by. */
const RECOGNISED_BY: ReadonlySet<string> = new Set(['lastName', 'firstName', 'phone'])

/** Sets one field of a lead, or takes it away; answers what stood there before. */
export async function setLeadField(
  tx: Tx,
  lead: LeadId,
  { field, value, now }: { readonly field: string; readonly value: FieldValue | null; readonly now: EpochMs },
): Promise<FieldValue | undefined> {
  const column = Object.hasOwn(COLUMNS, field) ? COLUMNS[field] : undefined
  const beside =
    column === undefined ? tx`` : tx`${tx(column)} = ${typeof value === 'string' ? value : null},`
  const [row] = await tx<{ before: FieldValue | null }[]>`
    with old as (select fields -> ${field} as before from leads where id = ${lead})
    update leads set updated_at = ${now}, ${beside}
      fields = ${value === null ? tx`fields - ${field}::text` : tx`fields || jsonb_build_object(${field}::text, ${tx.json(value)}::jsonb)`}
    from old where id = ${lead} returning old.before`
  if (RECOGNISED_BY.has(field)) await queueDuplicates(tx, [lead], now)
  return row?.before ?? undefined
}

/** What a lead's record says from now on. */
interface Change<T> {
  readonly to: T
  readonly now: EpochMs
}

export async function setLeadStage(tx: Tx, lead: LeadId, { to, now }: Change<Stage>): Promise<void> {
  await tx`update leads set stage = ${to}, updated_at = ${now} where id = ${lead}`
}

export async function setLeadQualification(
  tx: Tx,
  lead: LeadId,
  { to, now }: Change<Qualification>,
): Promise<void> {
  await tx`update leads set qualification = ${to}, updated_at = ${now} where id = ${lead}`
}

export async function setLeadOwner(tx: Tx, lead: LeadId, { to, now }: Change<string | null>): Promise<void> {
  await tx`update leads set owner_id = ${to}, updated_at = ${now} where id = ${lead}`
}

/** Puts a lead on a list; false when it was on it already, or there is no such list. */
export async function addToList(
  tx: Tx,
  { list, lead }: { readonly list: string; readonly lead: LeadId },
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`
    insert into list_members (list_id, lead_id, added_at)
    select id, ${lead}, ${now} from lists where id = ${list} on conflict do nothing returning 1`
  return rows.length > 0
}

/** Takes a lead off a list; false when it was not on it. */
export async function removeFromList(tx: Tx, list: string, lead: LeadId): Promise<boolean> {
  const rows = await tx`delete from list_members where list_id = ${list} and lead_id = ${lead} returning 1`
  return rows.length > 0
}

/** Notes that a lead joined or left a segment; false when that was so already. */
export async function setSegmentMember(
  tx: Tx,
  { segment, lead, member }: { readonly segment: string; readonly lead: LeadId; readonly member: boolean },
  now: EpochMs,
): Promise<boolean> {
  const rows = member
    ? await tx`insert into segment_members (segment_id, lead_id, joined_at) values (${segment}, ${lead}, ${now}) on conflict do nothing returning 1`
    : await tx`delete from segment_members where segment_id = ${segment} and lead_id = ${lead} returning 1`
  return rows.length > 0
}
