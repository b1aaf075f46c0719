import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition/condition.ts'
import { leafArbitrary, readingArbitrary, readingOf } from '../testing/index.ts'
import { instant, sampleEvents, sampleFacts } from '../testing/sample-facts.ts'
import { changesAt } from './changes-at.ts'
import { matches } from './matches.ts'

const now = instant('2026-06-15T09:00+09:00')
const HOUR = 3_600_000
const silent = (amount: number, unit: 'day' | 'hour'): Condition => ({
  kind: 'behaviour',
  did: { kind: 'page.viewed' },
  times: { op: 'exactly', value: 0 },
  within: { amount, unit },
})
const seenAt = (at: number) => ({ events: sampleEvents([{ kind: 'page.viewed', at }]) })

describe('the instant at which time alone changes a condition', () => {
  it('is when the last event leaves a window of days: the start of a local day', () => {
    const facts = sampleFacts(seenAt(now - HOUR))
    expect(changesAt(silent(90, 'day'), facts, now)).toBe(instant('2026-09-14T00:00+09:00'))
  })

  it('is the millisecond after a window of hours', () => {
    expect(changesAt(silent(2, 'hour'), sampleFacts(seenAt(now - HOUR)), now)).toBe(now + HOUR + 1)
  })

  it('passes over instants at which only a part of the condition turns', () => {
    const both: Condition = { kind: 'all', of: [silent(2, 'hour'), silent(3, 'hour')] }
    expect(changesAt(both, sampleFacts(seenAt(now - HOUR)), now)).toBe(now + 2 * HOUR + 1)
  })

  it('is a birthday, a day that comes near, and a day gone by', () => {
    const facts = sampleFacts({ lead: { fields: { birthDate: '2000-06-20', inquiryDate: '2026-06-15' } } })
    const adult: Condition = { kind: 'attribute', field: 'age', test: { op: 'atLeast', value: 26 } }
    const recent: Condition = {
      kind: 'attribute',
      field: 'inquiryDate',
      test: { op: 'daysFromToday', from: -7, to: 0 },
    }
    expect(changesAt(adult, facts, now)).toBe(instant('2026-06-20T00:00+09:00'))
    expect(changesAt(recent, facts, now)).toBe(instant('2026-06-23T00:00+09:00'))
  })

  it('does not exist where nothing depends on time', () => {
    const facts = sampleFacts({ ...seenAt(now - HOUR), lead: { fields: { birthDate: '2000-06-20' } } })
    const timeless: Condition = {
      kind: 'any',
      of: [
        { kind: 'behaviour', did: { kind: 'page.viewed' } },
        { kind: 'attribute', field: 'birthDate', test: { op: 'before', date: '2010-01-01' } },
        { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
      ],
    }
    expect(changesAt(timeless, facts, now)).toBeUndefined()
  })

  it('is exact: until then the answer stays, and then it turns', () => {
    let turned = 0
    fc.assert(
      fc.property(
        fc.oneof(readingArbitrary, readingOf(leafArbitrary)),
        fc.array(fc.nat(30 * 24 * HOUR), { maxLength: 8 }),
        ({ condition, facts, now: from }, later) => {
          const turn = changesAt(condition, facts, from)
          const answer = matches(condition, facts, from)
          const before = turn === undefined ? [] : [turn - 1]
          for (const at of [...before, ...later.map((ms) => from + ms)]) {
            if (turn === undefined || at < turn) expect(matches(condition, facts, at)).toBe(answer)
          }
          if (turn === undefined) return
          turned += 1
          expect(turn).toBeGreaterThan(from)
          expect(matches(condition, facts, turn)).toBe(!answer)
        },
      ),
      { numRuns: 2000, seed: 11 },
    )
    expect(turned).toBeGreaterThan(60)
  })
})
