import { type Circuit, type CircuitPace, LANE_PACE, makeCircuit } from './circuit.ts'
import { limitOf, type SendingLimits } from './limits.ts'
import { makeRate, type Rate } from './rate.ts'

/** The receiving domains that mail is on its way to, with what each can take now. */
export interface Lanes {
  /** How many more messages may be claimed for a domain. */
  room(domain: string, at: number): number
  /** A message for the domain was claimed. */
  begin(domain: string): void
  /** It is no longer on its way. */
  end(domain: string): void
  /** The domain took a message, or refused one for the time being. */
  heard(domain: string, how: 'worked' | 'failed', at: number): void
  /** Until when nothing is claimed for the domain; undefined when something may be. */
  openUntil(domain: string, at: number): number | undefined
  /** Sets among how many dispatchers the limits are shared; forgets domains of which there is nothing to remember. */
  share(dispatchers: number): void
}

interface Lane {
  onTheWay: number
  readonly rate: Rate
  readonly circuit: Circuit
}

const shared = (limit: number, dispatchers: number): number => Math.max(1, Math.floor(limit / dispatchers))

export function makeLanes(limits: SendingLimits, pace: CircuitPace = LANE_PACE): Lanes {
  const lanes = new Map<string, Lane>()
  let among = 1
  const rateOf = (domain: string): number | undefined => {
    const { perSecond } = limitOf(limits, domain)
    return perSecond === undefined ? undefined : perSecond / among
  }
  const laneOf = (domain: string): Lane => {
    const known = lanes.get(domain)
    if (known) return known
    const made = { onTheWay: 0, rate: makeRate(rateOf(domain)), circuit: makeCircuit(pace) }
    lanes.set(domain, made)
    return made
  }

  return {
    room(domain, at) {
      const lane = laneOf(domain)
      if (lane.circuit.openUntil(at) !== undefined) return 0
      const atOnce = shared(limitOf(limits, domain).atOnce, among)
      return Math.max(0, Math.min(atOnce - lane.onTheWay, lane.rate.room(at)))
    },
    begin(domain) {
      const lane = laneOf(domain)
      lane.onTheWay += 1
      lane.rate.take(1)
    },
    end(domain) {
      laneOf(domain).onTheWay -= 1
    },
    heard(domain, how, at) {
      if (how === 'worked') laneOf(domain).circuit.worked()
      else laneOf(domain).circuit.failed(at)
    },
    openUntil: (domain, at) => lanes.get(domain)?.circuit.openUntil(at),
    share(dispatchers) {
      among = Math.max(1, dispatchers)
      for (const [domain, lane] of lanes) {
        const perSecond = rateOf(domain)
        lane.rate.set(perSecond)
        if (perSecond === undefined && lane.onTheWay === 0 && lane.circuit.calm) lanes.delete(domain)
      }
    },
  }
}
