import type { CallOutcomeBody, HandoffAnswerBody } from '@shirube/contract'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Runtime } from '@shirube/runtime'
import type { Staff } from '../colleagues.ts'
import type { DemoPerson } from '../people/invent-person.ts'
import type { Calendar } from './past-clock.ts'

/** The world in which the past of the demo happened. */
export interface World {
  readonly runtime: Runtime
  readonly staff: Staff
  readonly calendar: Calendar
  /** What lies before every path of the product; no slash at its end. */
  readonly publicUrl: string
}

/** A lead at one moment of its past. */
export interface Moment {
  readonly world: World
  /** The product as it was at that moment. */
  readonly runtime: Runtime
  readonly lead: LeadId
  /** The browser that the lead uses. */
  readonly visitor: string
}

/** Something that somebody does at some time. */
export interface Deed {
  readonly at: EpochMs
  does(moment: Moment): Promise<void>
}

/** How somebody answers what reaches them. What is left out is not done: the mail stays unread, the call is still to be made. */
export interface Character {
  readonly opens: boolean
  readonly clicks: boolean
  /** How long until the answer, in hours. */
  readonly patience: number
  readonly call?: CallOutcomeBody
  readonly handoff?: HandoffAnswerBody
}

/** One lead's story: how it came, what it did of its own accord, how it answers. */
export interface Life {
  readonly person: DemoPerson
  readonly arrives: EpochMs
  /** Comes in, as the product takes people in. */
  arrive(then: Omit<Moment, 'lead'>): Promise<LeadId>
  readonly deeds: readonly Deed[]
  readonly character: Character
  /** Only just begun: what follows is left to the running product. */
  readonly fresh?: boolean
}
