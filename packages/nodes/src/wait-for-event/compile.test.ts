import { hear, moveTo, nextDue } from '@shirube/engine'
import { DAY, enter, plainPlay, START, someFacts, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type WaitArm, type WaitForEvent } from './model.ts'

const node = { model, compiler }
const steps = { thanks: 'send-email', other: 'send-email', gate: 'audience-gate' }
const timeout = { amount: 3, unit: 'day' } as const

const clicked = (step: string, id = 'clicked'): WaitArm => ({
  id,
  listen: { kind: 'mail', reaction: 'clicked', step },
})
const viewed: WaitArm = {
  id: 'viewed',
  listen: {
    kind: 'event',
    match: { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['product'] }] },
  },
}
const hot: WaitArm = {
  id: 'hot',
  listen: {
    kind: 'condition',
    when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 20 } },
  },
}
const waitFor = (...arms: readonly WaitArm[]): WaitForEvent => ({
  arms: [...arms],
  timeout,
  anchor: 'arrival',
})
const page = (group: string) =>
  ({ kind: 'page.viewed', payload: { groups: [group], url: '', path: '/' } }) as const

describe('wait for something', () => {
  it('goes the way of what happens first', () => {
    const session = enter(tryCompile(node, waitFor(viewed)).block)
    expect(wayOut(hear(session, page('blog'), plainPlay))).toBeUndefined()
    expect(wayOut(hear(session, page('product'), plainPlay))).toBe('viewed')
  })

  it('goes the way "timed out" when nothing happens', () => {
    const session = enter(tryCompile(node, waitFor(viewed)).block)
    expect(nextDue(session)).toBe(START + 3 * DAY)
    expect(wayOut(moveTo(session, START + 3 * DAY, plainPlay))).toBe('timeout')
  })

  it('passes at once when the condition already holds', () => {
    const { block } = tryCompile(node, waitFor(viewed, hot))
    expect(wayOut(enter(block))).toBeUndefined()
    expect(wayOut(enter(block, { scores: { ...someFacts().scores, site: 20 } }))).toBe('hot')
  })

  it('counts reactions from when the step sent its mail, and to that very mail', () => {
    const { block, problems } = tryCompile(node, waitFor(clicked('thanks')), { steps })
    expect(problems).toEqual([])
    expect(block[0]).toMatchObject({
      anchor: { kind: 'message', node: 'thanks' },
      arms: [{ match: { kind: 'mail.clicked' }, about: 'thanks', next: { port: 'clicked' } }],
    })
  })

  it('does not take a mailbox that is full for now for a bounce', () => {
    const bounced: WaitArm = { id: 'bounced', listen: { kind: 'mail', reaction: 'bounced', step: 'thanks' } }
    const { block } = tryCompile(node, waitFor(bounced), { steps })
    const where = [{ field: 'bounce', op: 'is', value: 'hard' }]
    expect(block[0]).toMatchObject({ arms: [{ match: { kind: 'mail.bounced', where } }] })
  })

  it('counts from the entry where that is asked, and then may wait for different mails', () => {
    const data = { ...waitFor(clicked('thanks'), clicked('other', 'too')), anchor: 'entry' } as const
    const { block, problems } = tryCompile(node, data, { steps })
    expect(problems).toEqual([])
    expect(block[0]).toMatchObject({ anchor: { kind: 'entry' } })
  })

  it('[D11] names the way whose mail cannot be waited for', () => {
    const problemsOf = (...arms: readonly WaitArm[]): readonly string[] =>
      tryCompile(node, waitFor(...arms), { steps }).problems
    expect(problemsOf(viewed, clicked(''))).toEqual(['error wait-for-event.no-step arms.1.listen.step'])
    expect(problemsOf(clicked('gone'))).toEqual(['error wait-for-event.step-missing arms.0.listen.step'])
    expect(problemsOf(clicked('gate'))).toEqual([
      'error wait-for-event.step-sends-nothing arms.0.listen.step',
    ])
    expect(problemsOf(clicked('thanks'), clicked('other', 'too'))).toEqual([
      'error wait-for-event.several-mails arms.1.listen.step',
    ])
    const unset: WaitArm = { id: 'hot', listen: { kind: 'condition', when: null } }
    expect(problemsOf(unset)).toEqual(['error wait-for-event.no-condition arms.0.listen.when'])
    expect(tryCompile(node, waitFor(viewed), { assets: {} }).problems).toEqual([
      'error wait-for-event.asset-missing arms.0.listen.match',
    ])
  })

  it('refuses data with two conditions, two ways of one name, or a way named like the time-out', () => {
    const fits = (...arms: readonly WaitArm[]): boolean => model.schema.safeParse(waitFor(...arms)).success
    expect(fits(viewed, hot)).toBe(true)
    expect(fits(hot, { ...hot, id: 'warm' })).toBe(false)
    expect(fits(viewed, viewed)).toBe(false)
    expect(fits({ ...viewed, id: 'timeout' })).toBe(false)
  })
})
