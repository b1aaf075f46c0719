/** How much may pass in a second, with a second's worth saved up at most. Times are a steady clock's milliseconds. */
export interface Rate {
  /** How many may pass now. */
  room(at: number): number
  /** Takes so many out. */
  take(n: number): void
  /** Sets how many may pass in a second. */
  set(perSecond: number | undefined): void
}

/** A bucket that fills steadily; without a number nothing is held back. */
export function makeRate(perSecond: number | undefined): Rate {
  let speed = perSecond
  let saved = perSecond === undefined ? 0 : Math.max(1, perSecond)
  let last: number | undefined

  return {
    room(at) {
      if (speed === undefined) return Number.POSITIVE_INFINITY
      const passed = at - (last ?? at)
      last = at
      saved = Math.min(Math.max(1, speed), saved + (passed / 1000) * speed)
      return Math.floor(saved)
    },
    take(n) {
      saved -= n
    },
    set(next) {
      speed = next
    },
  }
}
