import type { EventKind, FactEvent } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { DatedPoints, VerdictOutcome } from '@shirube/scoring'
import type { Queryable } from '../connect/database.ts'
import { type LeadFactsRow, leadFactsColumns } from '../lead/lead-facts-row.ts'
import { COUNTED } from '../lead-read/counted-leads.ts'

/** A lead as a replay begins with it. */
export interface ReplayLeadRow extends LeadFactsRow {
  readonly outcome: VerdictOutcome | null
  readonly askedAt: EpochMs | null
}

/** How many leads a replay will look at. */
export async function countReplayLeads(db: Queryable): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from leads l where ${db.unsafe(COUNTED)}`
  return row?.n ?? 0
}

/**
 * A page of leads in order of id, with what sales said of those that it was given within the days looked at, or found
 * itself: a deal without a handoff says it as well, from the moment at which it was opened.
 */
export async function replayLeads(
  db: Queryable,
  page: {
    readonly after: LeadId | undefined
    readonly limit: number
    readonly since: EpochMs
    readonly until: EpochMs
  },
): Promise<readonly ReplayLeadRow[]> {
  const { after, limit, since, until } = page
  return await db<ReplayLeadRow[]>`
    with page as (
      select l.* from leads l where ${db.unsafe(COUNTED)} ${after === undefined ? db`` : db`and l.id > ${after}`}
      order by l.id limit ${limit})
    select ${leadFactsColumns(db, { company: true })},
      case when h.state = 'rejected' then h.state else coalesce(d.state, h.state) end as outcome,
      coalesce(h.created_at, d.opened_at) as "askedAt"
    from page l
      left join lateral (
        select state, created_at from handoffs h
        where h.lead_id = l.id and h.state in ('accepted', 'rejected') and h.created_at between ${since} and ${until}
        order by h.created_at desc limit 1) h on true
      left join lateral (
        select state, opened_at from deals d
        where d.lead_id = l.id and d.state in ('won', 'lost') and d.opened_at >= coalesce(h.created_at, ${since})
          and (h.created_at is not null or d.opened_at <= ${until})
        order by d.closed_at desc limit 1) d on true
    order by l.id`
}

/** Points that a step or a person gave these leads, in order of time. */
export async function givenPoints(
  db: Queryable,
  leads: readonly LeadId[],
): Promise<ReadonlyMap<LeadId, readonly DatedPoints[]>> {
  const rows = await db<(DatedPoints & { readonly lead: LeadId })[]>`
    select lead_id as lead, axis, points, at from score_entries
    where lead_id = any(${[...leads]}) and rule_id is null order by lead_id, at, id`
  const byLead = new Map<LeadId, DatedPoints[]>()
  for (const { lead, ...points } of rows) byLead.set(lead, [...(byLead.get(lead) ?? []), points])
  return byLead
}

/** How many events are held in memory at once, beside those of the lead that is being replayed. */
const BATCH = 2_000

/**
 * The recorded events of these leads, lead by lead in order of id, each lead's in order of sequence. They stream:
 * never more than one lead's history and one batch is in memory. Of a payload only these fields are read.
 */
export async function* replayEvents(
  db: Queryable,
  leads: readonly LeadId[],
  { kinds, fields }: { readonly kinds: readonly EventKind[]; readonly fields: readonly string[] },
): AsyncGenerator<{ readonly lead: LeadId; readonly events: readonly FactEvent[] }> {
  const read = fields.map(
    (field, n) => db`${n === 0 ? db`` : db`,`} ${field}::text, payload -> ${field}::text`,
  )
  const batches = db<(FactEvent & { readonly lead: LeadId })[]>`
    select lead_id as lead, seq, kind, jsonb_strip_nulls(jsonb_build_object(${read})) as payload, occurred_at as "occurredAt", received_at as "receivedAt", machine,
      joined, depth from events
    where lead_id = any(${[...leads]}) and kind = any(${[...kinds]}) order by lead_id, seq`.cursor(BATCH)
  let lead: LeadId | undefined
  let events: FactEvent[] = []
  for await (const batch of batches) {
    for (const { lead: of, ...event } of batch) {
      if (lead !== undefined && of !== lead) {
        yield { lead, events }
        events = []
      }
      lead = of
      events.push(event)
    }
  }
  if (lead !== undefined) yield { lead, events }
}
