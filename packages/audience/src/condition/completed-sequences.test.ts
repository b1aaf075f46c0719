import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactEvent } from '../event/lead-event.ts'
import type { EventMatch } from '../event/match.ts'
import { matchesEvent } from '../event/matches-event.ts'
import { factsArbitrary, matchArbitrary, nowArbitrary, spanArbitrary } from '../testing/index.ts'
import { instant, sampleEvents } from '../testing/sample-facts.ts'
import { completedSequences, type SequencePattern } from './completed-sequences.ts'
import { spanEnd } from './window.ts'

const TOKYO = 'Asia/Tokyo'
const seen = (group: string, iso: string) =>
  ({ kind: 'page.viewed', at: instant(iso), payload: { groups: [group] } }) as const
const view = (group: string): EventMatch => ({
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: [group] }],
})
const inSevenDays: SequencePattern = {
  steps: [view('product'), view('adoption')],
  span: { amount: 7, unit: 'day' },
}
const found = (pattern: SequencePattern, events: readonly FactEvent[], zone = TOKYO): number[][] =>
  completedSequences(pattern, events, zone).map((chain) => chain.map((event) => event.seq))

describe('a sequence', () => {
  it('[S8] is done by its steps in their order only', () => {
    const a = seen('product', '2026-06-15T10:00+09:00')
    const b = seen('adoption', '2026-06-16T10:00+09:00')
    expect(found(inSevenDays, sampleEvents([a, b]))).toEqual([[1, 2]])
    expect(found(inSevenDays, sampleEvents([b, a]))).toEqual([])
  })

  it('ends at the same time of day that many days later, the last moment included', () => {
    const first = seen('product', '2026-06-15T10:00+09:00')
    const on = seen('adoption', '2026-06-22T10:00+09:00')
    const after = seen('adoption', '2026-06-22T10:00:00.001+09:00')
    expect(found(inSevenDays, sampleEvents([first, on]))).toEqual([[1, 2]])
    expect(found(inSevenDays, sampleEvents([first, after]))).toEqual([])
  })

  it('counts calendar days over a change of summer time and hours exactly', () => {
    const first = seen('product', '2026-03-07T12:00-05:00')
    const last = seen('adoption', '2026-03-08T12:00-04:00')
    const later = seen('adoption', '2026-03-08T13:00-04:00')
    const inOneDay: SequencePattern = { ...inSevenDays, span: { amount: 1, unit: 'day' } }
    const in24Hours: SequencePattern = { ...inSevenDays, span: { amount: 24, unit: 'hour' } }
    const NEW_YORK = 'America/New_York'
    expect(found(inOneDay, sampleEvents([first, last]), NEW_YORK)).toEqual([[1, 2]])
    expect(found(inOneDay, sampleEvents([first, later]), NEW_YORK)).toEqual([])
    expect(found(in24Hours, sampleEvents([first, later]), NEW_YORK)).toEqual([[1, 2]])
  })

  it('may start again with a later first step', () => {
    const events = sampleEvents([
      seen('product', '2026-06-01T10:00+09:00'),
      seen('product', '2026-06-15T10:00+09:00'),
      seen('adoption', '2026-06-16T10:00+09:00'),
    ])
    expect(found(inSevenDays, events)).toEqual([[2, 3]])
  })

  it('needs an event of its own for each step', () => {
    const twice: SequencePattern = { ...inSevenDays, steps: [view('product'), view('product')] }
    const a = seen('product', '2026-06-15T10:00+09:00')
    expect(found(twice, sampleEvents([a]))).toEqual([])
    expect(found(twice, sampleEvents([a, a]))).toEqual([[1, 2]])
  })

  it('goes by the order of the history, not by the clock of whoever reported', () => {
    const late = seen('product', '2026-06-16T10:00+09:00')
    const early = seen('adoption', '2026-06-15T10:00+09:00')
    expect(found(inSevenDays, sampleEvents([late, early]))).toEqual([[1, 2]])
  })

  it('when adjacent is broken by another of its kinds, not by other things or machines', () => {
    const adjacent: SequencePattern = { ...inSevenDays, adjacent: true }
    const a = seen('product', '2026-06-15T10:00+09:00')
    const b = seen('adoption', '2026-06-15T10:05+09:00')
    const at = instant('2026-06-15T10:01+09:00')
    const page = { ...seen('price', '2026-06-15T10:01+09:00') }
    expect(found(adjacent, sampleEvents([a, page, b]))).toEqual([])
    expect(found(adjacent, sampleEvents([a, { ...page, machine: true }, b]))).toEqual([[1, 3]])
    expect(found(adjacent, sampleEvents([a, { kind: 'mail.opened', at }, b]))).toEqual([[1, 3]])
  })

  it('is found wherever its definition finds it, and nowhere else', () => {
    const pattern = fc.record({
      steps: fc.array(matchArbitrary, { minLength: 2, maxLength: 3 }),
      span: spanArbitrary,
      adjacent: fc.boolean(),
    })
    const history = nowArbitrary.chain(factsArbitrary).map((facts) => facts.events)
    fc.assert(
      fc.property(pattern, history, fc.constantFrom(TOKYO, 'America/New_York'), (asked, events, zone) => {
        const ends = completedSequences(asked, events, zone).map((chain) => chain.at(-1)?.seq)
        expect(new Set(ends)).toEqual(new Set(byDefinition(asked, events, zone)))
      }),
      { numRuns: 500 },
    )
  })
})

/** The definition, tried on every combination of events: the sequence numbers of those that complete one. */
function byDefinition(pattern: SequencePattern, events: readonly FactEvent[], zone: string): number[] {
  const kinds = new Set(pattern.steps.map((step) => step.kind))
  let chains: FactEvent[][] = [[]]
  for (const step of pattern.steps) {
    chains = chains.flatMap((chain) =>
      events
        .filter((event) => matchesEvent(step, event) && event.seq > (chain.at(-1)?.seq ?? 0))
        .map((event) => [...chain, event]),
    )
  }
  return chains.flatMap((chain) => {
    const [first] = chain
    const last = chain.at(-1)
    if (!first || !last || last.occurredAt > spanEnd(pattern.span, first.occurredAt, zone)) return []
    const between = events.filter(
      (event) => event.seq > first.seq && event.seq < last.seq && !event.machine && kinds.has(event.kind),
    )
    return pattern.adjacent && between.some((event) => !chain.includes(event)) ? [] : [last.seq]
  })
}
