import type { Database } from '@shirube/db'
import { type Clock, uuidv7 } from '@shirube/kernel'
import type { RuntimeClock } from './clock/runtime-clock.ts'
import type { LiveConfigCache } from './live/live-config-cache.ts'
import type { Notifier } from './notify/notifier.ts'
import type { Keyring } from './secrets/keyring.ts'

/** Notes for operators; never personal data. */
export interface Log {
  info(what: string, about?: Readonly<Record<string, unknown>>): void
  warn(what: string, about?: Readonly<Record<string, unknown>>): void
  error(what: string, about?: Readonly<Record<string, unknown>>): void
}

/** What every part of the product works with; made once for each process. */
export interface Runtime {
  readonly db: Database
  readonly clock: RuntimeClock
  readonly live: LiveConfigCache
  readonly notifier: Notifier
  readonly keyring: Keyring
  readonly log: Log
  /** A fresh id that sorts by age. */
  newId(): string
}

/** Makes fresh ids out of the clock and the platform's random numbers. */
export const idMaker = (clock: Clock) => (): string =>
  uuidv7(clock.now(), crypto.getRandomValues(new Uint8Array(10)))
