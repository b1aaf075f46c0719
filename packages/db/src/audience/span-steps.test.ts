import { addDuration } from '@shirube/kernel/zone'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanSteps } from './span-steps.ts'

const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  '+09:00',
]
const NOW = Date.UTC(2026, 5, 15)
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Beside each turn of the clocks, and beside where a span that ends there begins. */
const nearTurns = (zone: string, days: number): readonly number[] =>
  spanSteps({ amount: days, unit: 'day' }, zone, NOW).since.flatMap((at) => [
    at - 1,
    at,
    at + 1,
    at - days * DAY,
  ])

const lengthAt = (steps: ReturnType<typeof spanSteps>, at: number): number | undefined =>
  steps.lengths[steps.since.filter((since) => since <= at).length]

describe('the length of a span', () => {
  it('is at every instant what the calendar of the zone makes of it', { timeout: 60_000 }, () => {
    for (const zone of ZONES) {
      for (const days of [1, 7, 45]) {
        const span = { amount: days, unit: 'day' } as const
        const steps = spanSteps(span, zone, NOW)
        const any = fc.sample(fc.integer({ min: 0, max: NOW + 400 * DAY }), 200)
        const hours = Array.from({ length: 24 * 14 }, (_, i) => Date.UTC(2026, 2, 1) + i * HOUR)
        const autumn = Array.from({ length: 24 * 14 }, (_, i) => Date.UTC(2026, 9, 25) + i * HOUR)
        const instants = [...any, ...hours, ...autumn, ...nearTurns(zone, days)].filter((at) => at >= 0)
        const wrong = instants.filter((at) => lengthAt(steps, at) !== addDuration(at, span, zone) - at)
        expect(wrong, `${days} days in ${zone}`).toEqual([])
      }
    }
  })

  it('is the same for all where clocks are never changed, and for hours everywhere', () => {
    expect(spanSteps({ amount: 2, unit: 'day' }, 'Asia/Kolkata', NOW)).toEqual({
      since: [],
      lengths: [2 * DAY],
    })
    expect(spanSteps({ amount: 5, unit: 'hour' }, 'Europe/London', NOW)).toEqual({
      since: [],
      lengths: [5 * HOUR],
    })
  })
})
