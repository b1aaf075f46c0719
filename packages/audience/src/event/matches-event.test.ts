import { describe, expect, it } from 'vitest'
import { instant, sampleEvents } from '../testing/sample-facts.ts'
import type { EventMatch } from './match.ts'
import { matchesEvent } from './matches-event.ts'

const at = instant('2026-06-15T09:00+09:00')
const fits = (match: EventMatch, payload: Record<string, unknown>, machine = false): boolean => {
  const [event] = sampleEvents([{ kind: match.kind, at, payload, machine }])
  return event !== undefined && matchesEvent(match, event)
}
const page = (test: NonNullable<EventMatch['where']>[number]): EventMatch => ({
  kind: 'page.viewed',
  where: [test],
})

describe('an event match', () => {
  it('fits an event of its kind', () => {
    expect(fits({ kind: 'page.viewed' }, {})).toBe(true)
    const [opened] = sampleEvents([{ kind: 'mail.opened', at }])
    expect(opened && matchesEvent({ kind: 'page.viewed' }, opened)).toBe(false)
  })

  it('never fits what a machine did', () => {
    expect(fits({ kind: 'page.viewed' }, {}, true)).toBe(false)
  })

  it('compares text without regard to width and case', () => {
    expect(fits(page({ field: 'title', op: 'contains', value: 'ｶﾀﾛｸﾞ' }), { title: '製品カタログＡ' })).toBe(
      true,
    )
    expect(fits(page({ field: 'title', op: 'startsWith', value: 'ＡＢＣ' }), { title: 'abc商事' })).toBe(true)
    expect(fits(page({ field: 'title', op: 'is', value: 'かたろぐ' }), { title: 'カタログ' })).toBe(false)
  })

  it('compares the id of a thing as it is', () => {
    const seen = (...values: string[]): boolean =>
      fits(page({ field: 'groups', op: 'includesAny', values }), { groups: ['b', 'a'] })
    expect([seen('a'), seen('x', 'b'), seen('Ａ'), seen('A')]).toEqual([true, true, false, false])
    const submitted = (form: string): boolean =>
      fits({ kind: 'form.submitted', where: [{ field: 'form', op: 'oneOf', values: ['demo'] }] }, { form })
    expect([submitted('demo'), submitted('Demo')]).toEqual([true, false])
    const place: EventMatch = { kind: 'custom.visit', where: [{ field: 'list', op: 'is', value: 'Ａ' }] }
    expect(fits(place, { list: 'a' })).toBe(true)
  })

  it('says no to a field that the payload lacks or that is of another type', () => {
    expect(fits(page({ field: 'title', op: 'contains', value: 'a' }), {})).toBe(false)
    expect(fits(page({ field: 'title', op: 'contains', value: '1' }), { title: 1 })).toBe(false)
    expect(fits(page({ field: 'groups', op: 'includesAny', values: ['a'] }), { groups: 'a' })).toBe(false)
    expect(fits({ kind: 'custom.x', where: [{ field: 'constructor', op: 'is', value: 'x' }] }, {})).toBe(
      false,
    )
  })

  it('asks every test', () => {
    const both: EventMatch = {
      kind: 'purchase.made',
      where: [
        { field: 'amount', op: 'atLeast', value: 100 },
        { field: 'amount', op: 'atMost', value: 200 },
      ],
    }
    expect([99, 100, 200, 201].map((amount) => fits(both, { amount }))).toEqual([false, true, true, false])
  })

  it('compares numbers and yes or no of custom events as they are', () => {
    const first: EventMatch = { kind: 'custom.visit', where: [{ field: 'first', op: 'is', value: true }] }
    expect([true, false, 'true', 1].map((value) => fits(first, { first: value }))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
