import { expect, test } from 'vitest'
import {
  formatChange,
  formatCount,
  formatNumber,
  formatPeople,
  formatShare,
  formatYen,
} from './format-number.ts'

test.each([
  [0, '0', '0'],
  [1284, '1,284', '1,284'],
  [9999, '9,999', '9,999'],
  [10_000, '1万', '10K'],
  [12_345, '1.2万', '12K'],
  [123_456, '12万', '123K'],
  [-12_345, '−1.2万', '−12K'],
])('a count of %d', (n, ja, en) => {
  expect([formatCount(n, 'ja'), formatCount(n, 'en')]).toEqual([ja, en])
})

test('people, shares and changes', () => {
  expect(formatNumber(-1284)).toBe('−1,284')
  expect([formatPeople(12, 'ja'), formatPeople(12, 'en'), formatPeople(1, 'en')]).toEqual([
    '12人',
    '12 people',
    '1 person',
  ])
  expect([formatShare(0.582), formatShare(0.582, 1), formatShare(0)]).toEqual(['58%', '58.2%', '0%'])
  expect([formatChange(5), formatChange(-2), formatChange(0)]).toEqual(['+5', '−2', '±0'])
})

test.each([
  [0, '0円', '¥0'],
  [9800, '9,800円', '¥9,800'],
  [64_200_000, '6,420万円', '¥64,200,000'],
  [123_000_000, '1億2,300万円', '¥123,000,000'],
  [200_000_000, '2億円', '¥200,000,000'],
  [12_345_678, '12,345,678円', '¥12,345,678'],
  [-50_000, '−5万円', '−¥50,000'],
])('an amount of %d yen loses nothing', (yen, ja, en) => {
  expect([formatYen(yen, 'ja'), formatYen(yen, 'en')]).toEqual([ja, en])
})
