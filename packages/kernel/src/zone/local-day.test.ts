import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate, localDay, startOfDay } from './local-day.ts'
import { localTime } from './local-time.ts'

test('the local day is that of the calendar in every zone, on both sides of midnight, whatever was asked before', () => {
  const zones = ['Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/New_York', 'Europe/London']
  const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
  const near = fc.integer({ min: -1_800_000, max: 1_800_000 })
  const dayOf = (at: number, zone: string): number =>
    Date.parse(`${localTime(at, zone).date}T00:00:00Z`) / 86_400_000
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, fc.tuple(near, near), (zone, at, offsets) => {
      const midnight = startOfDay(at, zone)
      for (const instant of [...offsets.map((offset) => midnight + offset), midnight, midnight - 1])
        expect([localDay(instant, zone), localDate(instant, zone)]).toEqual([
          dayOf(instant, zone),
          localTime(instant, zone).date,
        ])
    }),
  )
})
