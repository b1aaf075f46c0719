/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

/** Tells the time. Passed in wherever time is read, so that tests and rehearsals can move it. */
export interface Clock {
  now(): EpochMs
}

/** A clock that stands still until it is moved; for tests and rehearsals. */
export class ManualClock implements Clock {
  #now: EpochMs
  constructor(start: EpochMs) {
    this.#now = start
  }
  now(): EpochMs {
    return this.#now
  }
  /** Moves the clock on by a number of milliseconds; it never goes back. */
  advance(ms: number): void {
    this.#now += Math.max(0, ms)
  }
  /** Moves the clock to an instant, unless that lies in its past. */
  moveTo(at: EpochMs): void {
    this.#now = Math.max(this.#now, at)
  }
}
