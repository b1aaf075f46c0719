import type { Channel, ConsentState, FieldValue, Qualification, Stage } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { queueDuplicates } from '../duplicate/queue-duplicates.ts'

/** A lead's own row. */
export interface LeadRecord {
  readonly id: LeadId
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly language: string | null
  readonly timeZone: string | null
  readonly stage: Stage
  readonly qualification: Qualification
  readonly owner: string | null
  readonly company: string | null
  readonly source: string | null
  readonly consents: Readonly<Partial<Record<Channel, ConsentState>>>
  readonly mergedInto: LeadId | null
}

/** A lead's row as it stands; under the lead's lock it stays so. */
export async function leadRecord(db: Queryable, lead: LeadId): Promise<LeadRecord | undefined> {
  const [row] = await db<LeadRecord[]>`
    select id, fields, language, time_zone as "timeZone", stage, qualification, owner_id as owner, company_id as company,
      source, consents, merged_into as "mergedInto"
    from leads where id = ${lead}`
  return row
}

/** Makes a lead of which nothing is known yet, with its clock. */
export async function insertLead(
  tx: Tx,
  lead: { readonly id: LeadId; readonly source: string },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into leads (id, source, created_at, updated_at) values (${lead.id}, ${lead.source}, ${now}, ${now})`
  await tx`insert into lead_clock (lead_id) values (${lead.id})`
}

/** What a change of a lead's row may be; what is missing stays as it is. */
export interface LeadPatch {
  /** When it is changed. */
  readonly at: EpochMs
  readonly fields?: LeadRecord['fields']
  readonly language?: string | null
  readonly timeZone?: string | null
  readonly stage?: Stage
  readonly qualification?: Qualification
  readonly owner?: string | null
  readonly company?: string | null
  readonly consents?: LeadRecord['consents']
  readonly mergedInto?: LeadId | null
}

/** Writes a lead's row, under the lead's lock. */
export async function patchLead(tx: Tx, lead: LeadId, patch: LeadPatch): Promise<void> {
  const columns = {
    updated_at: patch.at,
    ...(patch.fields && { fields: tx.json(patch.fields) }),
    ...(patch.language !== undefined && { language: patch.language }),
    ...(patch.timeZone !== undefined && { time_zone: patch.timeZone }),
    ...(patch.stage && { stage: patch.stage }),
    ...(patch.qualification && { qualification: patch.qualification }),
    ...(patch.owner !== undefined && { owner_id: patch.owner }),
    ...(patch.company !== undefined && { company_id: patch.company }),
    ...(patch.consents && { consents: tx.json(patch.consents) }),
    ...(patch.mergedInto !== undefined && { merged_into: patch.mergedInto }),
  }
  await tx`update leads set ${tx(columns)} where id = ${lead}`
  if (patch.fields || patch.company !== undefined || patch.mergedInto === null)
    await queueDuplicates(tx, [lead], patch.at)
}

/** Who a merged lead lives on as; undefined when it was never merged, or there is no such lead. */
export async function survivorOf(db: Queryable, lead: LeadId): Promise<LeadId | undefined> {
  const [row] = await db<{ id: LeadId }[]>`
    with recursive chain as (
      select id, merged_into from leads where id = ${lead}
      union select l.id, l.merged_into from leads l join chain c on l.id = c.merged_into
    ) select id from chain where merged_into is null and id <> ${lead}`
  return row?.id
}

/** Which of these leads there are; a merged one is named by its survivor. */
export async function knownLeads(db: Queryable, leads: readonly LeadId[]): Promise<ReadonlySet<LeadId>> {
  if (leads.length === 0) return new Set()
  const rows = await db<{ id: LeadId }[]>`select id from leads where id = any(${[...leads]}::uuid[])`
  return new Set(rows.map((row) => row.id))
}
