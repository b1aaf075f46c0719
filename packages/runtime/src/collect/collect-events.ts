import { type Collected, customEventFieldsSchema, type IncomingEvent } from '@shirube/contract'
import { customEventList, knownLeads, type NewHit } from '@shirube/db'
import { AppError, asId, type EpochMs, type InputIssue, type LeadId } from '@shirube/kernel'
import { emailKey, externalKey } from '../identity/keys.ts'
import type { Runtime } from '../runtime.ts'
import type { Collector } from './collector.ts'
import { shardOf } from './shard-of.ts'
import { storable } from './storable.ts'

/** A sender's clock may be ahead of ours by so much; what it calls later than that has not happened yet. */
export const AHEAD_MS = 5 * 60_000
/** What happened longer ago than a year and a day is not behaviour to act on; older history comes by import. */
export const OLDEST_MS = 366 * 86_400_000

/** Events of another system, by whose key they came. */
export interface EventReport {
  readonly events: readonly IncomingEvent[]
  /** The API key's id: sender's keys are unique for each. */
  readonly sender: string
}

const idIn = (event: IncomingEvent): string | undefined => ('id' in event.lead ? event.lead.id : undefined)

const FAULTS = {
  future: { ja: '日時が未来です', en: 'lies in the future' },
  past: { ja: '1年より前の日時です', en: 'lies more than a year ago' },
  nobody: { ja: 'このリードは見つかりません', en: 'there is no such lead' },
  address: { ja: 'メールアドレスの形ではありません', en: 'is not an e-mail address' },
  event: { ja: 'このカスタム行動は登録されていません', en: 'no such custom event is declared' },
  field: { ja: 'この行動にこの項目はありません', en: 'the event declares no such field' },
  text: { ja: '文字で入れてください', en: 'must be a text' },
  number: { ja: '数で入れてください', en: 'must be a number' },
  boolean: { ja: 'はい・いいえ（true・false）で入れてください', en: 'must be true or false' },
} as const

const NOTHING = {
  ja: '受け付けられない行動があるため、何も記録しませんでした',
  en: 'Nothing was stored: some events cannot be taken in.',
} as const

const faultAt = (path: string, what: keyof typeof FAULTS): InputIssue => ({
  path,
  message: FAULTS[what].en,
  text: FAULTS[what],
})

function timeFault(at: EpochMs | undefined, now: EpochMs): 'future' | 'past' | undefined {
  if (at === undefined) return undefined
  if (at > now + AHEAD_MS) return 'future'
  return at < now - OLDEST_MS ? 'past' : undefined
}

const CUSTOM = 'custom.'

interface Known {
  readonly leads: ReadonlySet<LeadId>
  /** What each custom event carries, by its slug. */
  readonly customEvents: ReadonlyMap<string, unknown>
  readonly now: EpochMs
}

async function lookUp(runtime: Runtime, events: readonly IncomingEvent[]): Promise<Known> {
  const ids = [...new Set(events.flatMap((event) => idIn(event) ?? []))]
  const asksCustom = events.some((event) => event.kind.startsWith(CUSTOM))
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

const TYPE_NAMES = { text: 'string', number: 'number', boolean: 'boolean' } as const

/** What is wrong with a custom event by its declaration; one that declares no fields takes any. */
function customFaults(event: IncomingEvent, known: Known): readonly InputIssue[] {
  if (!event.kind.startsWith(CUSTOM)) return []
  const slug = event.kind.slice(CUSTOM.length)
  if (!known.customEvents.has(slug)) return [faultAt('kind', 'event')]
  const declared = customEventFieldsSchema.parse(known.customEvents.get(slug))
  if (declared.length === 0) return []
  return Object.entries(event.payload).flatMap(([key, value]): InputIssue[] => {
    const field = declared.find((one) => one.key === key)
    const path = `payload.${key}`
    if (!field) return [faultAt(path, 'field')]
    return typeof value === TYPE_NAMES[field.type] ? [] : [faultAt(path, field.type)]
  })
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
  const custom = customFaults(event, known)
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
