import type { Span } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { addDuration, clockChanges, clockOffset } from '@shirube/kernel/zone'

/**
 * How long a span is in a zone, by when it begins: `lengths[i]` milliseconds from `since[i - 1]` on, the first of
 * them before `since[0]`.
 */
export interface SpanSteps {
  readonly since: readonly EpochMs[]
  readonly lengths: readonly number[]
}

const DAY = 86_400_000

/** The instants at which the length of a span may change: its beginning, or its end, passes a change of the clocks. */
function turns(zone: string, days: number, until: EpochMs): readonly EpochMs[] {
  const changes = clockChanges(zone, 0, until + days * DAY)
  const offsets = new Set(changes.flatMap((at) => [clockOffset(at - 1, zone), clockOffset(at, zone)]))
  const ends = changes.flatMap((at) => {
    // The later of the two readings of a clock that is changed: up to it the end counts by the old time.
    const local = at + Math.max(clockOffset(at - 1, zone), clockOffset(at, zone))
    return [...offsets].map((offset) => local - days * DAY - offset)
  })
  return [...new Set([...changes, ...ends])].sort((a, b) => a - b)
}

function stepsOfDays(zone: string, days: number, until: EpochMs): SpanSteps {
  const lengthAt = (at: EpochMs): number => addDuration(at, { amount: days, unit: 'day' }, zone) - at
  const since: EpochMs[] = []
  const lengths = [lengthAt(0)]
  for (const at of turns(zone, days, until)) {
    const length = lengthAt(at)
    if (length === lengths.at(-1)) continue
    since.push(at)
    lengths.push(length)
  }
  return { since, lengths }
}

const known = new Map<string, SpanSteps>()

/** How long a span is in a zone for everything that begins from 1970 until the end of next year. */
export function spanSteps(span: Span, zone: string, now: EpochMs): SpanSteps {
  if (span.unit === 'hour') return { since: [], lengths: [span.amount * 3_600_000] }
  const year = new Date(now).getUTCFullYear()
  const key = `${zone} ${span.amount} ${year}`
  const steps = known.get(key) ?? stepsOfDays(zone, span.amount, Date.UTC(year + 2, 0))
  known.set(key, steps)
  return steps
}
