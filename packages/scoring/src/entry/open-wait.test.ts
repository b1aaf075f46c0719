import { instant, type SampleEvent, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { describe, expect, it } from 'vitest'
import type { WaitingRule } from '../rule/score-rule.ts'
import { waitsOf } from './open-wait.ts'
import { scoreWait } from './score-event.ts'

const DAY = 86_400_000
const start = instant('2026-06-01T10:00+09:00')
const seen = (day: number): SampleEvent => ({
  kind: 'page.viewed',
  at: start + day * DAY,
  payload: { url: 'https://x.jp/price', path: '/price', groups: ['price'] },
})
const asked = (day: number): SampleEvent => ({
  kind: 'form.submitted',
  at: start + day * DAY,
  payload: { form: 'contact', submission: 's' },
})
const rule: WaitingRule = {
  kind: 'behaviour',
  id: 'silent',
  axis: 'site',
  points: -3,
  active: true,
  repeat: { kind: 'every' },
  on: {
    kind: 'unfollowed',
    first: { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['price'] }] },
    awaited: { kind: 'form.submitted' },
    span: { amount: 7, unit: 'day' },
  },
}
const at = (day: number) => ({ now: start + day * DAY, zone: 'Asia/Tokyo' })
const waits = (events: readonly SampleEvent[], day: number) => waitsOf(rule.on, sampleEvents(events), at(day))

describe('waiting for what may not follow [S8]', () => {
  it('is over when the time has passed, not before', () => {
    expect(waits([seen(0)], 7).over).toEqual([])
    expect(waits([seen(0)], 7.01).over).toHaveLength(1)
  })

  it('ends without a word when it followed in time, the last day included', () => {
    expect(waits([seen(0), asked(7)], 30)).toEqual({ over: [] })
    expect(waits([seen(0), asked(7.1)], 30).over).toHaveLength(1)
  })

  it('goes on from the first time, however often it happens again, and begins anew after that', () => {
    const { over, open } = waits([seen(0), seen(3), seen(6), seen(9)], 10)
    expect(over.map(({ until }) => until)).toEqual([start + 7 * DAY])
    expect(open?.first.occurredAt).toBe(start + 9 * DAY)
  })

  it('gives its points once for each first event, dated to when the time was over', () => {
    const facts = { ...sampleFacts(), events: sampleEvents([seen(0)]) }
    const [wait] = waits([seen(0)], 8).over
    if (!wait) throw new Error('the wait is not over')
    const scoring = { rules: { version: 4, rules: [rule] }, facts, entries: [], now: start + 8 * DAY }
    const entries = scoreWait(rule, wait, scoring)
    expect(entries).toMatchObject([{ points: -3, at: start + 7 * DAY, eventSeq: wait.first.seq, ruleSet: 4 }])
    expect(scoreWait(rule, wait, { ...scoring, entries })).toEqual([])
    expect(scoreWait({ ...rule, active: false }, wait, scoring)).toEqual([])
  })
})
