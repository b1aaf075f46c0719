import type { Collected, IncomingEvent } from '@shirube/contract'
import { customEventList, knownLeads, type NewHit } from '@shirube/db'
import { AppError, asId, type EpochMs, type InputIssue, type LeadId } from '@shirube/kernel'
import { emailKey, externalKey } from '../identity/keys.ts'
import type { Runtime } from '../runtime.ts'
import type { Collector } from './collector.ts'
import { customFaults, type DeclaredEvents, faultAt, timeFault } from './event-faults.ts'
import { shardOf } from './shard-of.ts'
import { storable } from './storable.ts'

/** Events of another system, by whose key they came. */
export interface EventReport {
  readonly events: readonly IncomingEvent[]
  /** The API key's id: sender's keys are unique for each. */
  readonly sender: string
}

const idIn = (event: IncomingEvent): string | undefined => ('id' in event.lead ? event.lead.id : undefined)

const NOTHING = {
  ja: '受け付けられない行動があるため、何も記録しませんでした',
  en: 'Nothing was stored: some events cannot be taken in.',
} as const

interface Known {
  readonly leads: ReadonlySet<LeadId>
  readonly customEvents: DeclaredEvents
  readonly now: EpochMs
}

async function lookUp(runtime: Runtime, events: readonly IncomingEvent[]): Promise<Known> {
  const ids = [...new Set(events.flatMap((event) => idIn(event) ?? []))]
  const asksCustom = events.some((event) => event.kind.startsWith('custom.'))
  const [leads, custom] = await Promise.all([
    knownLeads(
      runtime.db,
      ids.map((id) => asId<LeadId>(id)),
    ),
    asksCustom ? customEventList(runtime.db) : [],
  ])
  return {
    leads,
    customEvents: new Map(custom.map((event) => [event.id, event.fields])),
    now: runtime.clock.now(),
  }
}

/** What is wrong with one event beyond its shape. */
function issuesOf(event: IncomingEvent, i: number, known: Known): readonly InputIssue[] {
  const issues: InputIssue[] = []
  const time = timeFault(event.occurredAt, known.now)
  if (time !== undefined) issues.push(faultAt(`${i}.occurredAt`, time))
  const id = idIn(event)
  if (id !== undefined && !known.leads.has(asId<LeadId>(id))) issues.push(faultAt(`${i}.lead.id`, 'nobody'))
  if ('email' in event.lead && emailKey(event.lead.email) === undefined)
    issues.push(faultAt(`${i}.lead.email`, 'address'))
  const custom = customFaults(event, known.customEvents)
  return [...issues, ...custom.map((issue) => ({ ...issue, path: `${i}.${issue.path}` }))]
}

/** Whose hit it is: a lead that is known by id, or somebody who is recognised when the hit is processed. */
function whose(event: IncomingEvent): Pick<NewHit, 'lead' | 'identify' | 'shard'> {
  const { lead } = event
  if ('id' in lead) {
    const join = event.visitor === undefined ? {} : { identify: { join: lead.id } }
    return { lead: asId<LeadId>(lead.id), shard: shardOf(lead.id), ...join }
  }
  if ('email' in lead) {
    const email = emailKey(lead.email) ?? ''
    return { identify: { email }, shard: shardOf(email) }
  }
  const externalId = storable(externalKey(lead.externalId) ?? '')
  return { identify: { externalId }, shard: shardOf(externalId) }
}

function hitOf(event: IncomingEvent, sender: string, now: EpochMs): NewHit {
  return {
    source: `api:${sender}`,
    ...(event.id !== undefined && { key: storable(event.id) }),
    ...whose(event),
    ...(event.visitor !== undefined && { visitor: event.visitor }),
    kind: event.kind,
    payload: storable(event.payload),
    occurredAt: Math.min(event.occurredAt ?? now, now),
    machine: false,
  }
}

/**
 * Takes in events of another system: all of a report or none. Answers after the commit. Throws `bad_input` that
 * names the index of each event at fault.
 */
export async function collectEvents(
  runtime: Runtime,
  collector: Collector,
  { events, sender }: EventReport,
): Promise<Collected> {
  const known = await lookUp(runtime, events)
  const issues = events.flatMap((event, i) => issuesOf(event, i, known))
  if (issues.length > 0) throw new AppError('bad_input', NOTHING, { issues })
  const stored = await collector.take(events.map((event) => hitOf(event, sender, known.now)))
  const count = stored.filter(Boolean).length
  return { stored: count, duplicates: stored.length - count }
}
