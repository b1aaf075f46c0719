import { expect, test } from 'vitest'
import { slaReading } from './sla-reading.ts'

const MIN = 60_000
const of = (elapsedMin: number) => slaReading({ elapsedMs: elapsedMin * MIN, totalMs: 240 * MIN }, 'ja')

test('a fresh handoff has its whole time left', () => {
  expect(of(0)).toEqual({ tone: 'normal', share: 0, text: '残り4時間' })
})

test('the last quarter warns, and not a minute earlier', () => {
  expect(of(179).tone).toBe('normal')
  expect(of(180).tone).toBe('warn')
  expect(of(206)).toEqual({ tone: 'warn', share: 206 / 240, text: '残り34分' })
})

test('from the deadline on it is over, and says by how much', () => {
  expect(of(240)).toEqual({ tone: 'over', share: 1, text: '1分未満 超過' })
  expect(of(240 + 138)).toEqual({ tone: 'over', share: 1, text: '2時間18分 超過' })
})

test('the same in English', () => {
  const clock = { elapsedMs: 206 * MIN, totalMs: 240 * MIN }
  expect(slaReading(clock, 'en').text).toBe('34 min left')
})

test('a clock without length is over, one that has not begun is full', () => {
  expect(slaReading({ elapsedMs: 0, totalMs: 0 }, 'en').tone).toBe('over')
  expect(slaReading({ elapsedMs: -MIN, totalMs: MIN }, 'en').share).toBe(0)
})
