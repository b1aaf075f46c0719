import { describe, expect, it } from 'vitest'
import type { ConditionLeaf } from '../condition/condition.ts'
import { instant, sampleEvents, sampleFacts } from '../testing/sample-facts.ts'
import { changesAt } from './changes-at.ts'
import { matches } from './matches.ts'
import { why } from './why.ts'

const now = instant('2026-06-15T09:00+09:00')
const DAY = 86_400_000
type Touch = Extract<ConditionLeaf, { kind: 'touch' }>

const ofGroup = (group: string): Touch['did'] => ({
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: [group] }],
})
const seen = (group: string, ago: number, machine = false) => ({
  kind: 'page.viewed' as const,
  at: now - ago * DAY,
  payload: { groups: [group] },
  machine,
})
// Told out of order, as a file of earlier visits does.
const facts = sampleFacts({
  events: sampleEvents([
    seen('cases', 3),
    seen('prices', 1),
    seen('news', 20),
    seen('home', 0, true),
    { kind: 'form.submitted', at: now },
  ]),
})
const holds = (leaf: Touch, given = facts): boolean => matches(leaf, given, now)

describe('[S45] the first and the last of a kind', () => {
  it('is the one that happened first or last, whatever the order in which it was told', () => {
    expect(holds({ kind: 'touch', which: 'first', did: ofGroup('news') })).toBe(true)
    expect(holds({ kind: 'touch', which: 'first', did: ofGroup('cases') })).toBe(false)
    expect(holds({ kind: 'touch', which: 'last', did: ofGroup('prices') })).toBe(true)
  })

  it('is never what a machine did, and nobody has one who did nothing of the kind', () => {
    expect(holds({ kind: 'touch', which: 'last', did: ofGroup('home') })).toBe(false)
    expect(holds({ kind: 'touch', which: 'last', did: { kind: 'purchase.made' } })).toBe(false)
  })

  it('lies within the span where one is asked for: somebody new is who came first lately', () => {
    const within = { amount: 7, unit: 'day' } as const
    const first: Touch = { kind: 'touch', which: 'first', did: { kind: 'page.viewed' }, within }
    expect(holds(first)).toBe(false)
    expect(holds(first, sampleFacts({ events: sampleEvents([seen('home', 2)]) }))).toBe(true)
    expect(holds({ ...first, which: 'last' })).toBe(true)
  })

  it('turns when the span is over, and at no other time', () => {
    const within = { amount: 24, unit: 'hour' } as const
    const last: Touch = { kind: 'touch', which: 'last', did: ofGroup('prices'), within }
    expect(changesAt(last, facts, now)).toBe(now + 1)
    expect(changesAt({ ...last, did: ofGroup('cases') }, facts, now)).toBeUndefined()
  })

  it('is shown as the reason, also where it is not the one that was meant', () => {
    const last: Touch = { kind: 'touch', which: 'last', did: ofGroup('cases') }
    expect(why(last, facts, now)).toMatchObject({ holds: false, seen: { events: [{ seq: 2 }] } })
  })
})
