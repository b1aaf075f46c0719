import { describe, expect, it } from 'vitest'
import { readAnswer, type SmtpStep } from '../smtp/delivery.ts'
import { backoff, outcomeOf } from './outcome.ts'

const refused = (step: SmtpStep, text: string) =>
  outcomeOf({ kind: 'refused', step, answer: readAnswer(text, Number(text.slice(0, 3))) })

describe('an answer means', () => {
  it.each([
    ['recipient', '550 5.1.1 no such user', 'failed', 'no-such-address'],
    ['recipient', '550 5.2.1 mailbox disabled', 'failed', 'no-such-address'],
    ['recipient', '550 Unknown user: taro', 'failed', 'no-such-address'],
    ['recipient', '550 <a@b.jp>: User unknown in local recipient table', 'failed', 'no-such-address'],
    ['recipient', '550 5.7.1 blocked by policy', 'failed', 'refused'],
    ['recipient', '554 rejected because of your reputation', 'failed', 'refused'],
    ['message', '554 5.7.1 looks like spam', 'failed', 'refused'],
    ['message', '550 5.1.1 no such user', 'failed', 'refused'],
    ['recipient', '452 4.2.2 mailbox full', 'again', 'refused-for-now'],
    ['message', '451 4.7.1 greylisted', 'again', 'refused-for-now'],
    ['recipient', '421 4.7.0 too many messages', 'again', 'closing'],
    ['sender', '550 5.7.1 sender not verified', 'again', 'provider-refuses'],
    ['login', '535 5.7.8 wrong password', 'again', 'provider-refuses'],
  ] as const)('%s: %s → %s, %s', (step, text, kind, reason) => {
    expect(refused(step, text)).toMatchObject({ kind, reason })
  })

  it('blames the receiving domain only for what it said itself', () => {
    expect(refused('recipient', '451 4.7.1 later')).toMatchObject({ blame: 'domain', soon: false })
    expect(refused('sender', '451 4.7.1 later')).toMatchObject({ blame: 'provider' })
    expect(outcomeOf({ kind: 'unreached', step: 'connect', why: 'ECONNREFUSED' })).toMatchObject({
      kind: 'again',
      blame: 'provider',
      asked: false,
      soon: true,
    })
  })

  it('doubt, when there was none after the final dot', () => {
    expect(outcomeOf({ kind: 'unanswered', why: 'reset' })).toEqual({ kind: 'in-doubt', answer: 'reset' })
  })
})

it('the pauses between tries grow to an hour and differ from message to message', () => {
  const minute = 60_000
  for (let tries = 0; tries < 20; tries++) {
    const whole = Math.min(60 * minute, minute * 2 ** tries)
    for (const id of ['a', 'b', 'c']) {
      const pause = backoff(tries, false, id)
      expect(pause).toBeGreaterThanOrEqual(whole * 0.75)
      expect(pause).toBeLessThanOrEqual(whole * 1.25)
    }
  }
  expect(backoff(3, false, 'a')).not.toBe(backoff(3, false, 'b'))
  expect(backoff(0, true, 'a')).toBeLessThan(3_000)
})
