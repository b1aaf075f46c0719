import { expect, test } from 'vitest'
import { formatAge, formatDuration, formatRemaining } from './format-duration.ts'

const S = 1000
const MIN = 60 * S
const H = 60 * MIN
const D = 24 * H

test.each([
  [0, '0秒', '0 s'],
  [-5 * S, '0秒', '0 s'],
  [40 * S, '40秒', '40 s'],
  [6 * MIN + 12 * S, '6分12秒', '6 min 12 s'],
  [2 * H, '2時間', '2 h'],
  [2 * H + 18 * MIN + 59 * S, '2時間18分', '2 h 18 min'],
  [D + 5 * MIN, '1日', '1 d'],
  [3 * D + 4 * H, '3日4時間', '3 d 4 h'],
])('%d ms is said in its two largest units', (ms, ja, en) => {
  expect([formatDuration(ms, 'ja'), formatDuration(ms, 'en')]).toEqual([ja, en])
})

test.each([
  [34 * MIN, '残り34分', '34 min left'],
  [59 * S, '残り1分未満', 'under 1 min left'],
  [-(2 * H + 18 * MIN), '2時間18分 超過', '2 h 18 min overdue'],
  [-1, '1分未満 超過', 'under 1 min overdue'],
])('%d ms before the deadline', (ms, ja, en) => {
  expect([formatRemaining(ms, 'ja'), formatRemaining(ms, 'en')]).toEqual([ja, en])
})

test.each([
  [10 * S, '10秒前', '10 s ago'],
  [2 * H + 18 * MIN, '2時間前', '2 h ago'],
  [3 * D + 4 * H, '3日前', '3 d ago'],
])('an age of %d ms is said in its largest unit', (ms, ja, en) => {
  expect([formatAge(ms, 'ja'), formatAge(ms, 'en')]).toEqual([ja, en])
})
