import { CALL_OUTCOMES, type CallOutcome } from '@shirube/audience'
import { hear, moveTo, nextDue, type Play, type Session } from '@shirube/engine'
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
import { type CallTask, model } from './model.ts'

const node = { model, compiler }
const data: CallTask = {
  to: { kind: 'roundRobin', team: 'inside-sales' },
  priority: 'high',
  script: 'ご覧になった資料について',
  dueIn: { amount: 1, unit: 'day' },
  retry: { times: 2, after: { amount: 4, unit: 'hour' } },
}
const { block } = tryCompile(node, data)
const withOverdue = tryCompile(node, data, { connected: ['overdue'] }).block

function answer(
  session: Session,
  outcome: CallOutcome,
  more: Readonly<Record<string, unknown>> = {},
): Session {
  const task = session.state.refs[TRIED]?.key ?? ''
  return hear(session, { kind: 'call.completed', payload: { task, outcome, ...more } }, plainPlay)
}

const at = (session: Session, ms: number): Session => moveTo(session, START + ms, plainPlay)

describe('call task', () => {
  it('[D7] makes a task and waits for a person', () => {
    const session = enter(block)
    expect(effectsOf(session)).toEqual(['callTask'])
    expect(wayOut(session)).toBeUndefined()
    expect(nextDue(session)).toBe(START + DAY)
  })

  it.each(['appointment', 'send_material', 'not_now', 'refused', 'wrong_number'] as const)(
    '[D7] leaves by the outcome %s',
    (outcome) => {
      expect(wayOut(answer(enter(block), outcome))).toBe(outcome)
    },
  )

  it('[D13] is due in business hours of the organisation', () => {
    const hours = { weekdays: ['mon' as const, 'thu' as const], from: '09:00', to: '18:00' }
    const session = enter(block, { sending: { recent: [], closedDates: [], hours } })
    expect(nextDue(session)).toBe(START + 4 * DAY)
  })

  it('has a way for each outcome, but for a call back, which stays', () => {
    const ports = model.ports(data).map((port) => port.id)
    expect([...ports].sort()).toEqual([...CALL_OUTCOMES.filter((o) => o !== 'call_back'), 'overdue'].sort())
  })

  it('hears only of its own task', () => {
    const other = { kind: 'call.completed', payload: { task: 'another', outcome: 'appointment' } } as const
    expect(wayOut(hear(enter(block), other, plainPlay))).toBeUndefined()
  })

  it('tries again after the pause as often as was said, and only then gives up', () => {
    let session = answer(enter(block), 'no_answer')
    expect(effectsOf(session)).toEqual(['callTask'])
    session = at(session, 4 * HOUR)
    expect(effectsOf(session)).toEqual(['callTask', 'callTask'])
    session = at(answer(session, 'no_answer'), 8 * HOUR)
    expect(effectsOf(session)).toEqual(['callTask', 'callTask', 'callTask'])
    expect(wayOut(session)).toBeUndefined()
    expect(wayOut(answer(session, 'no_answer'))).toBe('no_answer')
  })

  it('gives up at once where no retry was asked for', () => {
    const once = tryCompile(node, { ...data, retry: { ...data.retry, times: 0 } }).block
    expect(wayOut(answer(enter(once), 'no_answer'))).toBe('no_answer')
  })

  it('starts the clock of a call back at the time that was agreed, each time anew', () => {
    const callBackAt = START + 5 * DAY
    let session = answer(enter(block), 'call_back', { callBackAt })
    expect(nextDue(session)).toBe(callBackAt + DAY)
    session = answer(at(session, 5 * DAY), 'call_back', { callBackAt: callBackAt + DAY })
    expect(nextDue(session)).toBe(callBackAt + 2 * DAY)
    expect(effectsOf(session)).toEqual(['callTask'])
    expect(wayOut(answer(session, 'appointment'))).toBe('appointment')
  })

  it('[D7] tells of an overdue call and goes on waiting without a clock', () => {
    const late = at(enter(block), DAY)
    expect(effectsOf(late)).toEqual(['callTask', 'overdue'])
    expect(wayOut(late)).toBeUndefined()
    expect(nextDue(late)).toBeUndefined()
    expect(wayOut(answer(late, 'not_now'))).toBe('not_now')
  })

  it('[D7] leaves an overdue call by its way where that has a line', () => {
    const late = at(enter(withOverdue), DAY)
    expect(effectsOf(late)).toEqual(['callTask', 'overdue'])
    expect(wayOut(late)).toBe('overdue')
  })

  it('[D7] names whom to tell', () => {
    const escalated = tryCompile(node, { ...data, escalateTo: { kind: 'user', user: 'mori' } }).block
    const effects = escalated.flatMap((i) =>
      i.op === 'effect' && i.effect.kind === 'overdue' ? [i.effect] : [],
    )
    expect(effects.length).toBeGreaterThan(0)
    expect(effects.every((effect) => effect.escalateTo?.kind === 'user')).toBe(true)
  })

  it('loses nobody while there is no colleague: it waits, and tries again', () => {
    const empty: Play = {
      ...plainPlay,
      apply: (effect, about) =>
        effect.kind === 'callTask'
          ? { facts: about.facts, events: [], result: { kind: 'refused', reason: 'no-colleague' } }
          : plainPlay.apply(effect, about),
    }
    const session = enter(block, {}, { play: empty })
    expect(nextDue(session)).toBe(START + DAY)
    const staffed = moveTo(session, START + DAY, plainPlay)
    expect(wayOut(answer(staffed, 'appointment'))).toBe('appointment')
    expect(wayOut(moveTo(enter(withOverdue, {}, { play: empty }), START + DAY, empty))).toBe('overdue')
  })

  it('[D11] asks for an owner where none is set', () => {
    const { problems, messages } = tryCompile(node, model.defaults())
    expect(problems).toEqual(['error call-task.staff-unset to'])
    expect(messages[0]?.ja).toBe('担当が未設定です')
    const gone = { ...data, escalateTo: { kind: 'user', user: 'gone' } } as const
    expect(tryCompile(node, gone, { assets: { team: ['inside-sales'] } }).problems).toEqual([
      'error call-task.asset-missing escalateTo',
    ])
  })
})
