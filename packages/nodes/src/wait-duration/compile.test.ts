import { moveTo, nextDue } from '@shirube/engine'
import { DAY, enter, plainPlay, START, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type WaitDuration } from './model.ts'

const dueAfter = (data: WaitDuration, arrival = START): number | undefined =>
  nextDue(enter(tryCompile({ model, compiler }, data).block, {}, { now: arrival }))

/** January 2026, in Tokyo. */
const tokyo = (day: number, hour: number): number => Date.UTC(2026, 0, day, hour - 9)

describe('wait a duration', () => {
  it('waits that long and goes on', () => {
    const session = enter(tryCompile({ model, compiler }, model.defaults()).block)
    expect(wayOut(session)).toBeUndefined()
    expect(nextDue(session)).toBe(START + 3 * DAY)
    expect(wayOut(moveTo(session, START + 3 * DAY, plainPlay))).toBe('next')
  })

  it('[D13] then waits for the time of day in the lead’s zone', () => {
    const data: WaitDuration = { duration: { amount: 3, unit: 'day' }, then: { time: '09:00' }, zone: 'lead' }
    expect(dueAfter(data)).toBe(tokyo(4, 9))
  })

  it('[D13] then waits for the next of the days of the week', () => {
    const then = { time: '10:00', weekdays: ['tue', 'wed', 'thu'] } as const
    const data: WaitDuration = {
      duration: { amount: 1, unit: 'day' },
      then: { ...then, weekdays: [...then.weekdays] },
      zone: 'organisation',
    }
    // 2 January 2026 is a Friday.
    expect(dueAfter(data)).toBe(tokyo(6, 10))
  })

  it('[D13] then waits for the next working day', () => {
    const data: WaitDuration = {
      duration: { amount: 2, unit: 'day' },
      then: { businessDays: true },
      zone: 'lead',
    }
    // 3 and 4 January 2026 are a weekend; a working day begins at midnight.
    expect(dueAfter(data)).toBe(tokyo(5, 0))
  })

  it('takes an empty "then" for none', () => {
    const data: WaitDuration = { duration: { amount: 1, unit: 'hour' }, then: { weekdays: [] }, zone: 'lead' }
    const [wait] = tryCompile({ model, compiler }, data).block
    expect(wait?.op === 'wait' && wait.timeout?.at).not.toHaveProperty('then')
  })
})
