import type { EpochMs } from '@shirube/kernel'
import type { FactEvent } from '../event/lead-event.ts'
import type { EventMatch } from '../event/match.ts'
import { matchesEvent } from '../event/matches-event.ts'
import type { Span } from './condition.ts'
import { spanEnd } from './window.ts'

/** What was to be done in order, and in what time. */
export interface SequencePattern {
  readonly steps: readonly EventMatch[]
  readonly span: Span
  readonly adjacent?: boolean | undefined
}

/** The events that completed a sequence, one for each step. */
export type SequenceChain = readonly FactEvent[]

/** Steps done so far, and until when the last one has to come. */
interface Open {
  readonly chain: SequenceChain
  readonly until: EpochMs
}

/** Any number of other events may lie between: for each number of steps done, the chain that stays open longest. */
function scattered(pattern: SequencePattern, events: readonly FactEvent[], zone: string): SequenceChain[] {
  const { steps, span } = pattern
  const open: (Open | undefined)[] = steps.map(() => undefined)
  const completed: SequenceChain[] = []
  for (const event of events) {
    // From the last step down, so that no event stands for two steps.
    for (let done = steps.length - 1; done >= 0; done--) {
      const step = steps[done]
      if (!step || !matchesEvent(step, event)) continue
      const before = done === 0 ? { chain: [], until: spanEnd(span, event.occurredAt, zone) } : open[done - 1]
      if (!before) continue
      const chain = [...before.chain, event]
      const last = done === steps.length - 1
      if (last && event.occurredAt <= before.until) completed.push(chain)
      if (!last && (open[done]?.until ?? Number.NEGATIVE_INFINITY) < before.until)
        open[done] = { chain, until: before.until }
    }
  }
  return completed
}

/** Nothing of the kinds that the steps name may lie between: neighbours among such events. */
function neighbouring(pattern: SequencePattern, events: readonly FactEvent[], zone: string): SequenceChain[] {
  const { steps, span } = pattern
  const kinds = new Set(steps.map((step) => step.kind))
  const heard = events.filter((event) => !event.machine && kinds.has(event.kind))
  return heard.flatMap((first, at) => {
    const chain = heard.slice(at, at + steps.length)
    const last = chain[steps.length - 1]
    const fits = steps.every((step, i) => {
      const event = chain[i]
      return event !== undefined && matchesEvent(step, event)
    })
    return fits && last && last.occurredAt <= spanEnd(span, first.occurredAt, zone) ? [chain] : []
  })
}

/**
 * Every event that completed a sequence, with the steps before it; at most one chain for each completing event.
 *
 * Each step's event stands strictly later in the lead's history (by `seq`) than the one before; the last occurred
 * at most `span` after the first. `adjacent` forbids events between that are of a kind which the steps name:
 * another page view between two page views breaks it, a mail that was opened meanwhile does not. What machines do
 * neither completes nor breaks a sequence.
 * @param events in order of sequence
 */
export const completedSequences = (
  pattern: SequencePattern,
  events: readonly FactEvent[],
  zone: string,
): readonly SequenceChain[] => (pattern.adjacent ? neighbouring : scattered)(pattern, events, zone)
