import type { Lease } from '@shirube/db'
import type { Runtime } from '../runtime.ts'
import type { SmtpPool } from '../smtp/smtp-pool.ts'
import type { SmtpPatience } from '../smtp/smtp-session.ts'
import type { Batcher } from './batcher.ts'
import type { Circuit } from './circuit.ts'
import type { AtTheGate, GateAnswer } from './data-gate.ts'
import type { Lanes } from './lanes.ts'
import type { SendingLimits } from './limits.ts'
import type { MailShelf } from './mail-shelf.ts'
import type { Rate } from './rate.ts'
import type { Settled, Settlement } from './settle.ts'

/** The moments in the life of a message at which a dispatcher says where it is. */
export type DispatchMoment = 'claiming' | 'claimed' | 'data-started' | 'answered' | 'settled'

/** How long things may take, in milliseconds. */
export interface DispatchTimes {
  /** How long a claim holds without being renewed. */
  readonly leaseMs: number
  /** How often a dispatcher says that it lives. */
  readonly beatMs: number
  /** After so much silence of its owner a message whose data had begun is in doubt. */
  readonly silentMs: number
  /** How long a stop waits for answers. */
  readonly graceMs: number
  readonly patience: SmtpPatience
}

/** One dispatcher at work: what all its parts share. */
export interface Dispatch {
  readonly runtime: Runtime
  /** Its name, which no other ever has. */
  readonly owner: string
  readonly publicUrl: string
  readonly limits: SendingLimits
  readonly times: DispatchTimes
  readonly shelf: MailShelf
  readonly pool: SmtpPool
  readonly gate: Batcher<AtTheGate, GateAnswer>
  readonly settler: Batcher<Settlement, Settled>
  readonly lanes: Lanes
  readonly provider: { readonly circuit: Circuit; readonly rate: Rate }
  /** What it holds a lease on, by message. */
  readonly held: Map<string, Lease>
  /** Set when it is to come to an end. */
  stopping: boolean
  moment(what: DispatchMoment, message?: string): void
}

/** Whole milliseconds of a clock that nobody sets: for pauses, which end in the ledger, and rates. */
export const steadyNow = (): number => Math.floor(performance.now())
