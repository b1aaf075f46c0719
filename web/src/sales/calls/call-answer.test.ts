import { describe, expect, test } from 'vitest'
import { bodyOf, EMPTY_ANSWER, faultOf } from './call-answer.ts'
import { keyOfOutcome, outcomeOfKey } from './outcomes.ts'

const now = new Date('2026-11-24T10:00').getTime()

describe('what is written down of a call', () => {
  test('needs an outcome, and a call back a time that lies ahead', () => {
    expect(faultOf(EMPTY_ANSWER, now)).toBe('choose')
    expect(faultOf({ ...EMPTY_ANSWER, outcome: 'refused' }, now)).toBeUndefined()
    const back = { ...EMPTY_ANSWER, outcome: 'call_back' } as const
    expect(faultOf(back, now)).toBe('callBackMissing')
    expect(faultOf({ ...back, callBackAt: '2026-11-24T09:59' }, now)).toBe('callBackPast')
    expect(faultOf({ ...back, callBackAt: '2026-11-24T14:00' }, now)).toBeUndefined()
  })

  test('goes to the record without what was not asked [S64]', () => {
    const answer = { ...EMPTY_ANSWER, outcome: 'appointment', budget: ' 300万円 ', note: ' ' } as const
    expect(bodyOf(answer)).toEqual({ outcome: 'appointment', budget: '300万円' })
    const back = { ...EMPTY_ANSWER, outcome: 'call_back', callBackAt: '2026-11-24T14:00' } as const
    expect(bodyOf(back)).toEqual({
      outcome: 'call_back',
      callBackAt: new Date('2026-11-24T14:00').getTime(),
    })
  })
})

test('every outcome has its number key, and no other key is one', () => {
  for (const key of ['1', '2', '3', '4', '5', '6', '7']) {
    const outcome = outcomeOfKey(key)
    expect(outcome && keyOfOutcome(outcome)).toBe(Number(key))
  }
  for (const key of ['0', '8', 'a', '']) expect(outcomeOfKey(key)).toBeUndefined()
})
