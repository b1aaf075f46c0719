import type { FactEvent, Facts, FieldValue } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { z } from 'zod'
import type { DatedPoints } from '../crossing/rises.ts'

/** The last word of sales on a lead that it was given: the deal's end where there is one, else the answer. */
export const verdictOutcomeSchema = z.enum(['accepted', 'won', 'lost', 'rejected'])
export type VerdictOutcome = z.infer<typeof verdictOutcomeSchema>

/** What sales said of a lead, and when the lead was given to sales. */
export interface Verdict {
  readonly outcome: VerdictOutcome
  readonly askedAt: EpochMs
}

/** True for what sales was glad of: accepted, and not lost since. */
export const isGood = (outcome: VerdictOutcome): boolean => outcome === 'accepted' || outcome === 'won'

/** All that a replay needs of one lead. */
export interface LeadHistory {
  /** The lead as it is today; its events are named apart. */
  readonly facts: Facts
  /** The recorded events of the kinds that the rules look at, in order of sequence. */
  readonly events: readonly FactEvent[]
  /** Points that a scenario step or a person gave: they stay as they were, whatever the rules. In order of time. */
  readonly given: readonly DatedPoints[]
  readonly verdict?: Verdict
}

type Fields = Facts['lead']['fields']

const isValue = (value: unknown): value is FieldValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'))

/** The fields after a change of one of them, or before it. */
export function fieldsBeside(fields: Fields, event: FactEvent, side: 'before' | 'after'): Fields {
  const { field } = event.payload
  if (event.kind !== 'attribute.changed' || typeof field !== 'string') return fields
  const { [field]: _, ...rest } = fields
  const value = event.payload[side]
  return isValue(value) ? { ...rest, [field]: value } : rest
}

/** The fields as they were before the first recorded change: today's, with each change taken back. */
export const fieldsAtFirst = ({ facts, events }: LeadHistory): Fields =>
  events.reduceRight((fields, event) => fieldsBeside(fields, event, 'before'), facts.lead.fields)
