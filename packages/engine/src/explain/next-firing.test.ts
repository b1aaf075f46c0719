import { expect, test } from 'vitest'
import { explainFiring } from './next-firing.ts'

/** Friday, 2 January 2026, 10:30 in Tokyo. */
const ahead = {
  now: Date.UTC(2026, 0, 2, 1, 30),
  timeZone: 'Asia/Tokyo',
  organisationZone: 'America/New_York',
  closedDates: ['2026-01-05'],
}

test('[canvas 21] a wait says when whoever arrives now goes on, with its zone', () => {
  const wait = {
    kind: 'from',
    start: { at: 'arrival' },
    plus: { amount: 1, unit: 'day' },
    then: { time: '09:00', businessDays: true },
    zone: 'lead',
  } as const
  expect(explainFiring(wait, ahead, 'ja')).toBe(
    'いま到着した人は、1月6日（火）9:00（日本標準時）に進みます。',
  )
  expect(explainFiring(wait, ahead, 'en')).toBe(
    'Whoever arrives now goes on at Tue 6 Jan, 9:00 (Japan Standard Time).',
  )
})

test('the organisation’s zone is the one that is named where it is meant', () => {
  const date = { kind: 'date', date: '2026-02-01', time: '09:00', zone: 'organisation' } as const
  expect(explainFiring(date, ahead, 'en')).toContain('(Eastern Standard Time)')
})

test('a date that has passed lets everybody go on at once', () => {
  const date = { kind: 'date', date: '2025-12-01', time: '09:00', zone: 'lead' } as const
  expect(explainFiring(date, ahead, 'ja')).toContain('すぐに進みます')
})

test('nothing is said of a date that each lead carries', () => {
  const field = { kind: 'field', field: 'birthDate', shiftDays: 0, time: '09:00', zone: 'lead' } as const
  expect(explainFiring(field, ahead, 'ja')).toBeUndefined()
})
