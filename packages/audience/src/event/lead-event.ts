import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import type { EventKind, PayloadOf } from './kind.ts'

/** Why an event exists at all, when it is the consequence of something else. */
export interface Cause {
  readonly kind: 'run' | 'rule' | 'event' | 'person' | 'import' | 'form' | 'job' | 'merge'
  readonly id: string
}

/** One thing that a lead did or that happened to it, as it stands in its history. */
export interface LeadEvent<K extends EventKind = EventKind> {
  readonly leadId: LeadId
  /** Gapless for each lead, from 1; never goes back. */
  readonly seq: number
  readonly kind: K
  readonly payload: PayloadOf<K>
  /** When it happened, by whoever reported it; never later than `receivedAt`. */
  readonly occurredAt: EpochMs
  /** When the product took it in. */
  readonly receivedAt: EpochMs
  /** Done by a scanner, a bot, a privacy proxy or a colleague: kept, never scored, answers no wait. */
  readonly machine: boolean
  /** Why that is so, where it is known: `internal` for the organisation's own network. */
  readonly machineReason?: string
  /** Done before the visitor was known: scores, but opens no trigger and answers no wait. */
  readonly joined: boolean
  readonly cause?: Cause
  /** The run whose own step did this; such an event never wakes that run. */
  readonly byRun?: RunId
  /** How many consequences of consequences lie before it; 0 for what came from outside. */
  readonly depth: number
}

/** The part of an event that conditions and waits look at. */
export type FactEvent = Pick<
  LeadEvent,
  'seq' | 'kind' | 'occurredAt' | 'receivedAt' | 'machine' | 'joined' | 'byRun'
> & {
  readonly depth?: number
  readonly payload: Readonly<Record<string, unknown>>
}
