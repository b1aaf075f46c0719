import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { queueDuplicates } from '../duplicate/queue-duplicates.ts'
import type { ConsentRecord } from './consents.ts'
import type { KnownIdentity } from './identities.ts'
import type { LeadRecord } from './lead-record.ts'

/** The rows of several leads as they stand. */
export async function leadRecords(
  db: Queryable,
  leads: readonly LeadId[],
): Promise<ReadonlyMap<LeadId, LeadRecord>> {
  if (leads.length === 0) return new Map()
  const rows = await db<LeadRecord[]>`
    select id, fields, language, time_zone as "timeZone", stage, qualification, owner_id as owner, company_id as company,
      source, consents, merged_into as "mergedInto"
    from leads where id = any(${[...leads]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

/** What of a lead's row is written when many are at once. */
export interface WrittenLead extends Pick<LeadRecord, 'id' | 'fields' | 'company' | 'consents'> {
  readonly source: string
  /** The sequence that its history has reached. */
  readonly seq: number
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const columnsOf = (leads: readonly WrittenLead[]) => ({
  ids: leads.map((lead) => lead.id),
  fields: leads.map((lead) => JSON.stringify(lead.fields)),
  companies: leads.map((lead) => lead.company),
  consents: leads.map((lead) => JSON.stringify(lead.consents)),
  languages: leads.map((lead) => text(lead.fields['language'])),
  zones: leads.map((lead) => text(lead.fields['timeZone'])),
})

/** Makes several leads with their clocks, in three statements. */
export async function insertLeads(tx: Tx, leads: readonly WrittenLead[], now: EpochMs): Promise<void> {
  if (leads.length === 0) return
  const { ids, fields, companies, consents, languages, zones } = columnsOf(leads)
  await tx`
    insert into leads (id, fields, company_id, consents, language, time_zone, source, created_at, updated_at)
    select id, fields::jsonb, company, consents::jsonb, language, zone, source, ${now}::timestamptz, ${now}::timestamptz
    from unnest(${ids}::uuid[], ${fields}::text[], ${companies}::uuid[], ${consents}::text[], ${languages}::text[],
      ${zones}::text[], ${leads.map((lead) => lead.source)}::text[])
      as r(id, fields, company, consents, language, zone, source)`
  await tx`
    insert into lead_clock (lead_id, ev_seq)
    select * from unnest(${ids}::uuid[], ${leads.map((lead) => lead.seq)}::bigint[])`
  await queueDuplicates(tx, ids, now)
}

/** Writes the rows of several leads, under their locks. */
export async function updateLeads(tx: Tx, leads: readonly WrittenLead[], now: EpochMs): Promise<void> {
  if (leads.length === 0) return
  const { ids, fields, companies, consents, languages, zones } = columnsOf(leads)
  await tx`
    update leads l set fields = r.fields::jsonb, company_id = r.company, consents = r.consents::jsonb,
      language = r.language, time_zone = r.zone, updated_at = ${now}::timestamptz
    from unnest(${ids}::uuid[], ${fields}::text[], ${companies}::uuid[], ${consents}::text[], ${languages}::text[],
      ${zones}::text[]) as r(id, fields, company, consents, language, zone)
    where l.id = r.id`
  await queueDuplicates(tx, ids, now)
}

/** Makes keys several leads'; those that are somebody's already stay so. Answers the ones that were free. */
export async function claimManyIdentities(
  tx: Tx,
  keys: readonly KnownIdentity[],
  now: EpochMs,
): Promise<readonly KnownIdentity[]> {
  if (keys.length === 0) return []
  return await tx<KnownIdentity[]>`
    insert into identities (kind, value, lead_id, created_at)
    select kind, value, lead, ${now}::timestamptz from unnest(${keys.map((key) => key.kind)}::text[],
      ${keys.map((key) => key.value)}::text[], ${keys.map((key) => key.lead)}::uuid[]) as k(kind, value, lead)
    order by kind, value on conflict do nothing returning kind, value, lead_id as lead`
}

/** Appends evidence of several consents. */
export async function insertConsents(
  tx: Tx,
  consents: readonly ConsentRecord[],
  now: EpochMs,
): Promise<void> {
  if (consents.length === 0) return
  await tx`
    insert into consents (id, lead_id, channel, state, basis, wording, evidence, at)
    select id, lead, channel, state, basis, wording, evidence::jsonb, ${now}::timestamptz from unnest(
      ${consents.map((one) => one.id)}::uuid[], ${consents.map((one) => one.leadId)}::uuid[],
      ${consents.map((one) => one.channel)}::text[], ${consents.map((one) => one.state)}::text[],
      ${consents.map((one) => one.basis ?? null)}::text[], ${consents.map((one) => one.wording ?? null)}::text[],
      ${consents.map((one) => JSON.stringify(one.evidence))}::text[]
    ) as c(id, lead, channel, state, basis, wording, evidence)`
}
