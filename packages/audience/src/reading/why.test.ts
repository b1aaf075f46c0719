import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingArbitrary } from '../testing/index.ts'
import { instant, sampleEvents, sampleFacts } from '../testing/sample-facts.ts'
import { matches } from './matches.ts'
import { why } from './why.ts'

const now = instant('2026-06-15T09:00+09:00')

describe('the reason for being in or out', () => {
  it('always gives the answer that the condition gives', () => {
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now: at }) => {
        expect(why(condition, facts, at).holds).toBe(matches(condition, facts, at))
      }),
    )
  })

  it('shows at each leaf what was found: values, events, nothing', () => {
    const facts = sampleFacts({
      lead: { fields: { jobTitle: '課長' } },
      events: sampleEvents([{ kind: 'page.viewed', at: now }]),
    })
    const reason = why(
      {
        kind: 'all',
        of: [
          { kind: 'attribute', field: 'jobTitle', test: { op: 'is', value: '部長' } },
          { kind: 'behaviour', did: { kind: 'page.viewed' } },
          { kind: 'not', of: { kind: 'company', field: 'industry', test: { op: 'exists' } } },
        ],
      },
      facts,
      now,
    )
    expect(reason).toMatchObject({
      kind: 'all',
      holds: false,
      of: [
        { holds: false, seen: { kind: 'value', value: '課長' } },
        { holds: true, seen: { kind: 'events', events: [{ seq: 1 }] } },
        { kind: 'not', holds: true, of: { holds: false, seen: { kind: 'value' } } },
      ],
    })
  })
})
