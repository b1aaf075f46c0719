import { asId, type EpochMs, type LeadId } from '@shirube/kernel'
import type { EventKind } from '../event/kind.ts'
import type { FactEvent } from '../event/lead-event.ts'
import type { Facts } from '../fact/facts.ts'
import { NO_SCORES } from '../vocabulary.ts'

/** An instant written as ISO 8601, `2026-06-15T09:00+09:00`. */
export const instant = (iso: string): EpochMs => Date.parse(iso)

/** What happened, when, and what it carried. */
export interface SampleEvent {
  readonly kind: EventKind
  readonly at: EpochMs
  readonly payload?: Readonly<Record<string, unknown>>
  readonly machine?: boolean
  readonly joined?: boolean
}

/** A history in the order given, numbered from 1. */
export const sampleEvents = (events: readonly SampleEvent[]): readonly FactEvent[] =>
  events.map(({ kind, at, payload, machine, joined }, i) => ({
    seq: i + 1,
    kind,
    payload: payload ?? {},
    occurredAt: at,
    receivedAt: at,
    machine: machine ?? false,
    joined: joined ?? false,
  }))

/** A lead in Tokyo of whom nothing is known, but for what is given. */
export const sampleFacts = ({
  lead,
  ...given
}: Partial<Omit<Facts, 'lead'>> & { readonly lead?: Partial<Facts['lead']> } = {}): Facts => ({
  lead: {
    id: asId<LeadId>('019a0000-0000-7000-8000-000000000001'),
    fields: {},
    stage: 'generation_early',
    qualification: 'none',
    createdAt: instant('2026-06-01T00:00Z'),
    ...lead,
  },
  scores: NO_SCORES,
  segments: [],
  lists: [],
  consents: {},
  events: [],
  organisation: { timeZone: 'Asia/Tokyo', language: 'ja' },
  ...given,
})
