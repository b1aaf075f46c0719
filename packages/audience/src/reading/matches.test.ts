import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, type ConditionLeaf, conditionSchema, EVERYBODY } from '../condition/condition.ts'
import { readingArbitrary } from '../testing/index.ts'
import { instant, sampleEvents, sampleFacts } from '../testing/sample-facts.ts'
import { matches } from './matches.ts'

const now = instant('2026-06-15T09:00+09:00')
type Given = Parameters<typeof sampleFacts>[0]
const holds = (condition: Condition, given: Given = {}, at = now): boolean =>
  matches(condition, sampleFacts(given), at)
const viewed = (times?: Extract<ConditionLeaf, { kind: 'behaviour' }>['times']): ConditionLeaf => ({
  kind: 'behaviour',
  did: { kind: 'page.viewed' },
  ...(times && { times }),
})

describe('[S45] a condition asks of the lead', () => {
  it('an attribute', () => {
    const jobTitle: Condition = {
      kind: 'attribute',
      field: 'jobTitle',
      test: { op: 'contains', value: '課長' },
    }
    expect(holds(jobTitle, { lead: { fields: { jobTitle: '生産技術部 課長' } } })).toBe(true)
    expect(holds(jobTitle)).toBe(false)
  })

  it('the age on the lead’s own day, and nothing that was stored as age', () => {
    const adult: Condition = { kind: 'attribute', field: 'age', test: { op: 'atLeast', value: 36 } }
    const born = { fields: { birthDate: '1990-06-15', age: 12 } }
    expect(holds(adult, { lead: born })).toBe(true)
    expect(holds(adult, { lead: { ...born, timeZone: 'America/New_York' } })).toBe(false)
    expect(holds(adult, { lead: { fields: { age: 40 } } })).toBe(false)
  })

  it('the day of creation in the lead’s zone', () => {
    const today: Condition = {
      kind: 'attribute',
      field: 'createdOn',
      test: { op: 'daysFromToday', from: 0, to: 0 },
    }
    const createdAt = instant('2026-06-14T23:30+09:00')
    expect(holds(today, { lead: { createdAt } })).toBe(false)
    expect(
      holds(today, { lead: { createdAt, timeZone: 'Asia/Kolkata' } }, instant('2026-06-14T20:00+05:30')),
    ).toBe(true)
  })

  it('the company, if there is one', () => {
    const large: Condition = { kind: 'company', field: 'employees', test: { op: 'atLeast', value: 50 } }
    expect(holds(large, { company: { id: 'c', fields: { employees: 50 } } })).toBe(true)
    expect(holds(large)).toBe(false)
  })

  it('the score by axis, fit, engagement and total', () => {
    const scores = { company: 1, personal: 2, site: 4, real: 8 }
    const is = (measure: 'site' | 'fit' | 'engagement' | 'total', value: number): boolean =>
      holds({ kind: 'score', measure, test: { op: 'exactly', value } }, { scores })
    expect([is('site', 4), is('fit', 3), is('engagement', 12), is('total', 15)]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('stage, qualification, segment, list and owner', () => {
    const given: Given = {
      lead: { stage: 'nurturing', qualification: 'mql', owner: 'u1' },
      segments: ['s'],
      lists: ['l'],
    }
    const leaves: readonly ConditionLeaf[] = [
      { kind: 'stage', oneOf: ['nurturing', 'engagement'] },
      { kind: 'qualification', oneOf: ['mql'] },
      { kind: 'segment', segment: 's' },
      { kind: 'list', list: 'l' },
      { kind: 'owner' },
      { kind: 'owner', oneOf: ['u1'] },
    ]
    expect(leaves.map((leaf) => holds(leaf, given))).toEqual([true, true, true, true, true, true])
    expect(leaves.map((leaf) => holds(leaf))).toEqual([false, false, false, false, false, false])
    expect(holds({ kind: 'owner', oneOf: ['u2'] }, given)).toBe(false)
  })

  it('consent, unknown until something is known', () => {
    const consent = (is: 'granted' | 'refused' | 'unknown'): Condition => ({
      kind: 'consent',
      channel: 'email',
      is,
    })
    expect(holds(consent('unknown'))).toBe(true)
    expect(holds(consent('granted'), { consents: { email: 'granted' } })).toBe(true)
    expect(holds(consent('granted'), { consents: { sms: 'granted' } })).toBe(false)
  })
})

describe('behaviour', () => {
  const events = sampleEvents([
    { kind: 'page.viewed', at: now - 2 },
    { kind: 'page.viewed', at: now - 1, machine: true },
    { kind: 'page.viewed', at: now - 1, joined: true },
  ])

  it('means at least once when no number is named', () => {
    expect(holds(viewed())).toBe(false)
    expect(holds(viewed(), { events })).toBe(true)
  })

  it('counts what was done before the visitor was known, and nothing that machines did', () => {
    expect(holds(viewed({ op: 'exactly', value: 2 }), { events })).toBe(true)
  })

  it('exactly 0 times is "did not"', () => {
    expect(holds(viewed({ op: 'exactly', value: 0 }))).toBe(true)
    expect(holds(viewed({ op: 'exactly', value: 0 }), { events })).toBe(false)
  })

  it('within N days begins with the local day N days before today', () => {
    const within: Condition = { ...viewed(), within: { amount: 7, unit: 'day' } } as Condition
    const at = (iso: string) => ({ events: sampleEvents([{ kind: 'page.viewed', at: instant(iso) }]) })
    expect(holds(within, at('2026-06-08T00:00+09:00'))).toBe(true)
    expect(holds(within, at('2026-06-07T23:59:59.999+09:00'))).toBe(false)
    const ny = { lead: { timeZone: 'America/New_York' } }
    expect(holds(within, { ...at('2026-06-07T00:00-04:00'), ...ny })).toBe(true)
  })

  it('within N days begins at local midnight also where the clocks changed meanwhile', () => {
    const within: Condition = { ...viewed(), within: { amount: 1, unit: 'day' } } as Condition
    const lead = { timeZone: 'America/New_York' }
    const noon = instant('2026-03-09T12:00-04:00')
    const at = (iso: string) => ({ lead, events: sampleEvents([{ kind: 'page.viewed', at: instant(iso) }]) })
    expect(holds(within, at('2026-03-08T00:00-05:00'), noon)).toBe(true)
    expect(holds(within, at('2026-03-07T23:59:59.999-05:00'), noon)).toBe(false)
  })

  it('within N hours is exact', () => {
    const within: Condition = { ...viewed(), within: { amount: 24, unit: 'hour' } } as Condition
    const at = (ago: number) => ({ events: sampleEvents([{ kind: 'page.viewed', at: now - ago }]) })
    expect(holds(within, at(24 * 3_600_000))).toBe(true)
    expect(holds(within, at(24 * 3_600_000 + 1))).toBe(false)
  })

  it('counts what the history holds although another machine’s clock noted it a moment ahead', () => {
    const within: Condition = { ...viewed(), within: { amount: 1, unit: 'hour' } } as Condition
    expect(holds(within, { events: sampleEvents([{ kind: 'page.viewed', at: now + 5 }]) })).toBe(true)
  })
})

describe('[S8] a sequence', () => {
  const asked: Condition = {
    kind: 'sequence',
    steps: [{ kind: 'page.viewed' }, { kind: 'form.submitted' }],
    span: { amount: 2, unit: 'day' },
    within: { amount: 1, unit: 'day' },
  }
  const done = (page: string, form: string) => ({
    events: sampleEvents([
      { kind: 'page.viewed', at: instant(page) },
      { kind: 'form.submitted', at: instant(form) },
    ]),
  })

  it('lies within when its last step does', () => {
    expect(holds(asked, done('2026-06-12T08:00+09:00', '2026-06-14T00:00+09:00'))).toBe(true)
    expect(holds(asked, done('2026-06-12T08:00+09:00', '2026-06-13T23:59+09:00'))).toBe(false)
  })
})

describe('and, or, not', () => {
  it('an empty "all" holds for everybody, an empty "any" for nobody', () => {
    expect(holds(EVERYBODY)).toBe(true)
    expect(holds({ kind: 'any', of: [] })).toBe(false)
  })

  it('not is the opposite in every case, missing values included', () => {
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now: at }) => {
        expect(matches({ kind: 'not', of: condition }, facts, at)).toBe(!matches(condition, facts, at))
      }),
    )
  })

  it('de Morgan holds', () => {
    fc.assert(
      fc.property(fc.array(readingArbitrary, { minLength: 1, maxLength: 3 }), ([first, ...others]) => {
        if (!first) return
        const of = [first, ...others].map((reading) => reading.condition)
        const none: Condition = { kind: 'not', of: { kind: 'any', of } }
        const allNot: Condition = { kind: 'all', of: of.map((part) => ({ kind: 'not', of: part })) }
        expect(matches(none, first.facts, first.now)).toBe(matches(allNot, first.facts, first.now))
      }),
    )
  })
})

describe('the generator of cases', () => {
  it('makes conditions that the schema accepts, and both answers often enough', () => {
    let yes = 0
    const kinds = new Map<string, Set<boolean>>()
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now: at }) => {
        expect(conditionSchema.parse(condition)).toEqual(condition)
        const answer = matches(condition, facts, at)
        if (answer) yes += 1
        kinds.set(condition.kind, (kinds.get(condition.kind) ?? new Set()).add(answer))
      }),
      { numRuns: 2000, seed: 7 },
    )
    expect(yes).toBeGreaterThan(500)
    expect(yes).toBeLessThan(1500)
    expect(kinds.size).toBe(15)
    expect([...kinds].filter(([, answers]) => answers.size < 2)).toEqual([])
  })
})
