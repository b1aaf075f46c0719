import type { EpochMs, Language, LeadId } from '@shirube/kernel'
import type { EventKind } from '../event/kind.ts'
import type { FactEvent } from '../event/lead-event.ts'
import type { FieldValue } from '../field.ts'
import type { Channel, ConsentState, Qualification, Scores, Stage } from '../vocabulary.ts'

/** What is known of a lead at one moment; everything that a condition may ask. */
export interface Facts {
  readonly lead: {
    readonly id: LeadId
    /** Standard fields by name, custom ones by `custom.<id>`; a missing key is a missing value. */
    readonly fields: Readonly<Record<string, FieldValue>>
    readonly stage: Stage
    readonly qualification: Qualification
    readonly owner?: string
    readonly language?: Language
    /** IANA name; the organisation's counts when it is missing. */
    readonly timeZone?: string
    readonly createdAt: EpochMs
  }
  readonly company?: { readonly id: string; readonly fields: Readonly<Record<string, FieldValue>> }
  readonly scores: Scores
  readonly segments: readonly string[]
  readonly lists: readonly string[]
  readonly consents: Readonly<Partial<Record<Channel, ConsentState>>>
  /** Past events of the kinds that were asked for, in order of sequence. */
  readonly events: readonly FactEvent[]
  readonly organisation: { readonly timeZone: string; readonly language: Language }
}

/** Which facts a condition, a step or a program looks at, so that no others are loaded. */
export interface FactNeeds {
  readonly company: boolean
  readonly eventKinds: readonly EventKind[]
  /** How far back events matter, by when they were received: so many times 24 hours, or `ever`. */
  readonly days: number | 'ever'
}

/** The zone in which "today" and "within N days" are meant for this lead. */
export const zoneOf = (facts: Pick<Facts, 'lead' | 'organisation'>): string =>
  facts.lead.timeZone ?? facts.organisation.timeZone
