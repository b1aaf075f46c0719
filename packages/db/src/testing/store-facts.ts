import type { Facts, LeadEvent } from '@shirube/audience'
import type { Database, Tx } from '../connect/database.ts'
import { transaction } from '../connect/transaction.ts'
import { insertEvents } from '../event/events.ts'

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The company of each lead that has one; leads share none. */
async function storeCompanies(tx: Tx, all: readonly Facts[]): Promise<ReadonlyMap<Facts, string>> {
  const ids = new Map(all.filter((facts) => facts.company).map((facts) => [facts, crypto.randomUUID()]))
  const rows = [...ids].map(([{ company, lead }, id]) => {
    const { name, domain, corporateNumber, ...fields } = company?.fields ?? {}
    return {
      id,
      name: textOrNull(name) ?? '',
      name_key: '',
      domain: textOrNull(domain),
      corporate_number: textOrNull(corporateNumber),
      fields: tx.json(fields),
      created_at: lead.createdAt,
    }
  })
  if (rows.length > 0) await tx`insert into companies ${tx(rows)}`
  return ids
}

async function storeLeads(
  tx: Tx,
  all: readonly Facts[],
  companies: ReadonlyMap<Facts, string>,
): Promise<void> {
  const rows = all.map((facts) => ({
    id: facts.lead.id,
    fields: tx.json(facts.lead.fields),
    language: facts.lead.language ?? null,
    time_zone: facts.lead.timeZone ?? null,
    stage: facts.lead.stage,
    qualification: facts.lead.qualification,
    owner_id: facts.lead.owner ?? null,
    company_id: companies.get(facts) ?? null,
    consents: tx.json(facts.consents),
    created_at: facts.lead.createdAt,
    updated_at: facts.lead.createdAt,
  }))
  await tx`insert into leads ${tx(rows)}`
  await tx`insert into lead_clock ${tx(all.map(({ lead, events }) => ({ lead_id: lead.id, ev_seq: events.length })))}`
}

async function storeMemberships(tx: Tx, all: readonly Facts[]): Promise<void> {
  const segments = all.flatMap(({ lead, segments: ids }) =>
    ids.map((id) => ({ segment_id: id, lead_id: lead.id })),
  )
  for (const id of new Set(segments.map((member) => member.segment_id))) {
    await tx`insert into segments (id, name, condition, created_at) values (${id}, ${id}, '{"kind":"any","of":[]}', now()) on conflict do nothing`
  }
  const lists = all.flatMap(({ lead, lists: ids }) => ids.map((id) => ({ list_id: id, lead_id: lead.id })))
  for (const id of new Set(lists.map((member) => member.list_id))) {
    await tx`insert into lists (id, name, created_at) values (${id}, ${id}, now()) on conflict do nothing`
  }
  if (segments.length > 0) {
    await tx`insert into segment_members ${tx(segments.map((member) => ({ ...member, joined_at: 0 })))}`
  }
  if (lists.length > 0)
    await tx`insert into list_members ${tx(lists.map((member) => ({ ...member, added_at: 0 })))}`
}

/** Stores leads of whom all this is known. Who has no points gets no row of scores, as in the running product. */
export async function storeFacts(db: Database, all: readonly Facts[]): Promise<void> {
  await transaction(db, async (tx) => {
    await storeLeads(tx, all, await storeCompanies(tx, all))
    const scores = all
      .filter((facts) => Object.values(facts.scores).some((points) => points !== 0))
      .map((facts) => ({ lead_id: facts.lead.id, ...facts.scores }))
    if (scores.length > 0) await tx`insert into scores ${tx(scores)}`
    await storeMemberships(tx, all)
    const events = all.flatMap(({ lead, events: history }) =>
      history.map((event): LeadEvent => ({ ...event, leadId: lead.id, depth: event.depth ?? 0 })),
    )
    await insertEvents(tx, events)
  })
}
