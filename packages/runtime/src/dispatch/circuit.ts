/** Stops asking somebody who says no again and again, for longer each time. Times are milliseconds of one clock. */
export interface Circuit {
  /** Until when nothing is to be asked; undefined when it may be. */
  openUntil(at: number): number | undefined
  failed(at: number): void
  worked(): void
  /** True while nothing has gone wrong. */
  readonly calm: boolean
}

/** From which failure in a row on to pause, for how long at first, and at most. */
export interface CircuitPace {
  readonly from: number
  readonly firstMs: number
  readonly mostMs: number
}

/** The provider: nothing goes out without it, so it is asked again soon. */
export const PROVIDER_PACE: CircuitPace = { from: 3, firstMs: 1_000, mostMs: 30_000 }

/** A receiving domain: the others flow meanwhile. */
export const LANE_PACE: CircuitPace = { from: 3, firstMs: 60_000, mostMs: 1_800_000 }

export function makeCircuit(pace: CircuitPace): Circuit {
  let failures = 0
  let until = 0
  return {
    openUntil: (at) => (until > at ? until : undefined),
    failed(at) {
      // What was under way when the circuit opened tells nothing new.
      if (until > at) return
      failures += 1
      if (failures >= pace.from)
        until = at + Math.min(pace.mostMs, pace.firstMs * 2 ** (failures - pace.from))
    },
    worked() {
      failures = 0
      until = 0
    },
    get calm(): boolean {
      return failures === 0
    },
  }
}
