import { type Facts, type FieldValue, NO_SCORES, type Scores, type Stage } from '@shirube/audience'
import type { RunFacts, SendingRules, World } from '@shirube/engine'
import { asId, type EpochMs, type LeadId } from '@shirube/kernel'

/** A lead that is made up for a rehearsal. */
export interface InventedLead {
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly scores?: Partial<Scores> | undefined
  readonly stage?: Stage | undefined
  readonly lists?: readonly string[] | undefined
  /** Whether mail may be sent to the lead. */
  readonly consents?: boolean | undefined
}

/** The organisation that a rehearsal plays in: its zone and language, quiet hours, caps and closed days. */
export interface RehearsedPlace {
  readonly organisation: Facts['organisation']
  readonly sending: SendingRules
}

/** The made-up lead in the organisation as it is now. */
export function inventedWorld(lead: InventedLead, place: RehearsedPlace, now: EpochMs): World {
  const facts: RunFacts = {
    lead: {
      id: asId<LeadId>('00000000-0000-7000-8000-000000000000'),
      fields: lead.fields,
      stage: lead.stage ?? 'generation_early',
      qualification: 'none',
      createdAt: now,
    },
    scores: { ...NO_SCORES, ...definedOnly(lead.scores ?? {}) },
    segments: [],
    lists: lead.lists ?? [],
    consents: { email: lead.consents === false ? 'unknown' : 'granted' },
    events: [],
    history: [],
    organisation: place.organisation,
    sending: place.sending,
  }
  return { facts, seq: 0 }
}

const definedOnly = (scores: Partial<Scores>): Partial<Scores> =>
  Object.fromEntries(Object.entries(scores).filter(([, value]) => value !== undefined))
