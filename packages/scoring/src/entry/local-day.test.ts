import { localTime } from '@shirube/kernel/zone'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay } from './local-day.ts'

test('the local day is that of the calendar in every zone, whatever was asked before', () => {
  const zones = ['Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/New_York', 'Europe/London']
  const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      instants,
      fc.integer({ min: 0, max: 1_800_000 }),
      (zone, at, later) => {
        for (const instant of [at, at + later, at])
          expect(localDay(instant, zone)).toBe(
            Date.parse(`${localTime(instant, zone).date}T00:00:00Z`) / 86_400_000,
          )
      },
    ),
  )
})
