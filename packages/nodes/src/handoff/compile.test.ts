import { hear, moveTo, nextDue, type Session } from '@shirube/engine'
import {
  DAY,
  effectsOf,
  enter,
  HOUR,
  plainPlay,
  START,
  TRIED,
  tryCompile,
  wayOut,
} from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { type Handoff, model } from './model.ts'

const node = { model, compiler }
const data: Handoff = {
  to: { kind: 'roundRobin', team: 'sales' },
  note: '導入事例を閲覧',
  answerIn: { amount: 4, unit: 'hour' },
}
const { block } = tryCompile(node, data)

function answer(
  session: Session,
  reply: 'accepted' | 'held' | 'rejected',
  more: Readonly<Record<string, unknown>> = {},
): Session {
  const handoff = session.state.refs[TRIED]?.key ?? ''
  return hear(session, { kind: 'handoff.answered', payload: { handoff, answer: reply, ...more } }, plainPlay)
}

const at = (session: Session, ms: number): Session => moveTo(session, START + ms, plainPlay)

describe('handoff', () => {
  it('[D7] gives the lead to sales and leaves by the answer', () => {
    const session = enter(block)
    expect(effectsOf(session)).toEqual(['handoff'])
    expect(nextDue(session)).toBe(START + 4 * HOUR)
    expect(wayOut(answer(session, 'accepted'))).toBe('accepted')
    expect(wayOut(answer(session, 'rejected', { reason: '時期が先' }))).toBe('rejected')
  })

  it('[D7] [D13] counts the time to answer in the business hours of the organisation', () => {
    const hours = { weekdays: ['mon' as const, 'thu' as const, 'fri' as const], from: '09:00', to: '18:00' }
    const facts = { sending: { recent: [], closedDates: ['2026-01-02'], hours } }
    const session = enter(block, facts, { now: START + 6 * HOUR })
    // Thursday from 16:00, not the closed Friday, not the weekend: Monday, 11:00.
    expect(nextDue(session)).toBe(START + 4 * DAY + HOUR)
  })

  it('[S61] stops the clock while it is on hold, and starts it again on the date of resuming', () => {
    const until = START + 10 * DAY
    const held = answer(enter(block), 'held', { until })
    expect(wayOut(held)).toBeUndefined()
    expect(nextDue(held)).toBe(until + 4 * HOUR)
    expect(wayOut(answer(held, 'accepted'))).toBe('accepted')
    const late = moveTo(held, until + 4 * HOUR, plainPlay)
    expect(effectsOf(late)).toEqual(['handoff', 'overdue'])
  })

  it('[S61] runs no clock while it is on hold without a date', () => {
    const held = answer(enter(block), 'held')
    expect(nextDue(held)).toBeUndefined()
    const until = START + 3 * DAY
    expect(nextDue(answer(held, 'held', { until }))).toBe(until + 4 * HOUR)
    expect(wayOut(answer(held, 'rejected'))).toBe('rejected')
  })

  it('leaves at once when it is put on hold where that way has a line', () => {
    const drawn = tryCompile(node, data, { connected: ['held'] }).block
    expect(wayOut(answer(enter(drawn), 'held', { until: START + DAY }))).toBe('held')
  })

  it('[D7] tells of a handoff without an answer, and goes on waiting or leaves by its way', () => {
    const late = at(enter(block), 4 * HOUR)
    expect(effectsOf(late)).toEqual(['handoff', 'overdue'])
    expect(nextDue(late)).toBeUndefined()
    expect(wayOut(answer(late, 'accepted'))).toBe('accepted')
    const drawn = tryCompile(node, data, { connected: ['overdue'] }).block
    expect(wayOut(at(enter(drawn), 4 * HOUR))).toBe('overdue')
  })

  it('compiles to nothing that cannot be reached, whichever ways have lines', () => {
    for (const connected of [[], ['held'], ['overdue'], ['held', 'overdue']]) {
      const code = tryCompile(node, data, { connected }).block
      const reached = new Set([0])
      for (const [i, instruction] of code.entries()) {
        for (const [, label] of JSON.stringify(instruction).matchAll(/"label":(\d+)/gu)) {
          if (Number(label) !== i) reached.add(Number(label))
        }
      }
      expect(reached).toEqual(new Set(code.map((_, i) => i)))
    }
  })

  it('[D11] asks for an owner where none is set, and names who is not there', () => {
    expect(tryCompile(node, model.defaults()).problems).toEqual(['error handoff.staff-unset to'])
    expect(tryCompile(node, data, { assets: { team: [] } }).problems).toEqual([
      'error handoff.asset-missing to',
    ])
  })
})
