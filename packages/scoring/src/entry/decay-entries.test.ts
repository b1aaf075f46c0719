import { instant } from '@shirube/audience/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decay, decaySchema, keptShare } from '../rule/decay.ts'
import type { BehaviourRule } from '../rule/score-rule.ts'
import { decayEntries } from './decay-entries.ts'
import type { ScoreEntry } from './score-entry.ts'

const DAY = 86_400_000
const at = instant('2026-06-15T10:00+09:00')
const rulesWith = (decay?: Decay): { version: number; rules: BehaviourRule[] } => ({
  version: 2,
  rules: [
    {
      kind: 'behaviour',
      id: 'r',
      axis: 'site',
      on: { kind: 'event', match: { kind: 'page.viewed' } },
      points: 5,
      repeat: { kind: 'every' },
      active: true,
      ...(decay && { decay }),
    },
  ],
})
const given = (points: number, eventSeq = 1): ScoreEntry => ({
  ruleId: 'r',
  ruleSet: 1,
  axis: 'site',
  points,
  eventSeq,
  at,
  reason: 'met',
})
const job = (decay: Decay | undefined, entries: readonly ScoreEntry[], days: number): readonly ScoreEntry[] =>
  decayEntries({ rules: rulesWith(decay), entries, now: at + days * DAY, zone: 'Asia/Tokyo' })
const sum = (entries: readonly ScoreEntry[]): number => entries.reduce((total, e) => total + e.points, 0)

const decayArbitrary: fc.Arbitrary<Decay> = fc.oneof(
  fc.record({ kind: fc.constant('halfLife' as const), days: fc.integer({ min: 1, max: 60 }) }),
  fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }).map((days): Decay => {
    const steps = days
      .toSorted((a, b) => a - b)
      .map((afterDays, i) => ({ afterDays, keepPercent: 75 - 25 * i }))
    return { kind: 'steps', steps }
  }),
)
const pointsArbitrary = fc.integer({ min: -100, max: 100 }).filter((n) => n !== 0)

describe('[D6] decay', () => {
  it('halves the points after each half-life, by a dated entry of its own', () => {
    const entries = [given(8)]
    expect(job({ kind: 'halfLife', days: 30 }, entries, 30)).toEqual([
      { ...given(-4), at: at + 30 * DAY, ruleSet: 2, reason: 'decay' },
    ])
    expect(sum(job({ kind: 'halfLife', days: 30 }, entries, 60))).toBe(-6)
  })

  it('goes down by steps of age', () => {
    const steps: Decay = {
      kind: 'steps',
      steps: [
        { afterDays: 30, keepPercent: 50 },
        { afterDays: 90, keepPercent: 0 },
      ],
    }
    const left = [29, 30, 89, 90].map((days) => 10 + sum(job(steps, [given(10)], days)))
    expect(left).toEqual([10, 5, 5, 0])
  })

  it('leaves alone what does not decay', () => {
    expect(job(undefined, [given(8)], 400)).toEqual([])
    expect(job({ kind: 'halfLife', days: 1 }, [{ ...given(8), ruleId: 'gone' }], 400)).toEqual([])
  })

  it('never takes an entry below zero nor back up, and is gone in the end', () => {
    fc.assert(
      fc.property(
        decayArbitrary,
        pointsArbitrary,
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }),
        (decay, points, gaps) => {
          let entries: readonly ScoreEntry[] = [given(points)]
          let days = 0
          let left = Math.abs(points)
          for (const gap of gaps) {
            days += gap
            entries = [...entries, ...job(decay, entries, days)]
            const now = sum(entries) * Math.sign(points)
            expect(now).toBeGreaterThanOrEqual(0)
            expect(now).toBeLessThanOrEqual(left)
            left = now
          }
          const end = sum([...entries, ...job(decay, entries, 3600)])
          expect(Math.abs(end)).toBe(Math.round(Math.abs(points) * keptShare(decay, 3600)))
          if (decay.kind === 'halfLife') expect(Math.abs(end)).toBe(0)
        },
      ),
    )
  })

  it('comes to the same sum however often the job runs, and to nothing when run again', () => {
    fc.assert(
      fc.property(
        decayArbitrary,
        pointsArbitrary,
        fc.integer({ min: 1, max: 120 }),
        (decay, points, days) => {
          let daily: readonly ScoreEntry[] = [given(points, 1), given(points, 2)]
          const once = [...daily, ...job(decay, daily, days)]
          for (let day = 1; day <= days; day++) daily = [...daily, ...job(decay, daily, day)]
          expect(sum(daily)).toBe(sum(once))
          expect(job(decay, daily, days)).toEqual([])
        },
      ),
    )
  })

  it('does not give points back when a rule is changed to decay more slowly', () => {
    const entries = [given(8), ...job({ kind: 'halfLife', days: 10 }, [given(8)], 30)]
    expect(job({ kind: 'halfLife', days: 1000 }, entries, 31)).toEqual([])
  })

  it('refuses steps that are not later and lower', () => {
    const steps = [
      { afterDays: 30, keepPercent: 50 },
      { afterDays: 60, keepPercent: 50 },
    ]
    expect(decaySchema.safeParse({ kind: 'steps', steps }).success).toBe(false)
  })
})
