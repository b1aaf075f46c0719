import { NO_SCORES } from '@shirube/audience'
import { asId, type EpochMs, type LeadId } from '@shirube/kernel'
import { applyInMemory } from '../simulate/apply-in-memory.ts'
import type { Play } from '../simulate/session.ts'
import type { World } from '../simulate/world.ts'
import type { RunFacts } from '../step/input.ts'

/** Thursday, 1 January 2026, 10:00 in Tokyo. */
export const START: EpochMs = Date.UTC(2026, 0, 1, 1, 0)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A lead about whom everything is known that tests ask. */
export const someFacts = (change: Partial<RunFacts> = {}): RunFacts => ({
  lead: {
    id: asId<LeadId>('019b0000-0000-7000-8000-000000000001'),
    fields: { email: 'sato@example.jp', lastName: '佐藤' },
    stage: 'nurturing',
    qualification: 'none',
    createdAt: START - DAY,
  },
  scores: NO_SCORES,
  segments: [],
  lists: [],
  consents: { email: 'granted' },
  events: [],
  history: [],
  organisation: { timeZone: 'Asia/Tokyo', language: 'ja' },
  sending: { recent: [], closedDates: [] },
  ...change,
})

export const someWorld = (change: Partial<RunFacts> = {}): World => ({ facts: someFacts(change), seq: 0 })

/** A world in which events change nothing but the history, and every call is answered `ok`. */
export const plainPlay: Play = {
  consequences: (facts) => ({ facts, events: [] }),
  apply: applyInMemory,
  scored: () => [],
  answerCall: () => 'ok',
}
