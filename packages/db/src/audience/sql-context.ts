import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import type { CountedEvents } from './counted-events.ts'

/** What a condition is read against. */
export interface SqlContext {
  readonly db: Queryable
  readonly now: EpochMs
  /** The organisation's zone: that of leads who have none of their own. */
  readonly zone: string
  /** The zones in which leads live, as `zonesOfLeads` finds them; a lead in any other is read in the organisation's. */
  readonly zonesOfLeads: readonly string[]
  /** Whether most leads are to be held against the condition, or a few: behaviour is then counted for all at once, or lead by lead. */
  readonly reach: 'all' | 'few'
  /** Whether one of several branches is read: what is asked there is joined to no lead, and must not be looked up lead by lead. */
  readonly branched: boolean
  /** What is counted for all leads at once. */
  readonly counted: CountedEvents
}
