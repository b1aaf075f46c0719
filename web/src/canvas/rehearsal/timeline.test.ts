import { expect, it } from 'vitest'
import { placeIn, timelineSpan } from './timeline.ts'

const zone = 'Asia/Tokyo'
const at = (text: string): number => Date.parse(`${text}+09:00`)

it('shows the days from when the lead came in to the day after what comes next, weekends and holidays shaded', () => {
  const span = timelineSpan({
    began: at('2026-11-20T10:31:00'),
    now: at('2026-11-24T10:20:00'),
    next: at('2026-11-27T09:00:00'),
    zone,
    closed: ['2026-11-23'],
  })
  expect(span.days).toHaveLength(9)
  expect(span.from).toBe(at('2026-11-20T00:00:00'))
  expect(span.days.map((day) => day.rest)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    true,
  ])
  expect(placeIn(span, at('2026-11-20T00:00:00'))).toBe(0)
  expect(placeIn(span, at('2026-11-24T12:00:00'))).toBeCloseTo(0.5)
})

it('slides on when a rehearsal takes months', () => {
  const now = at('2027-03-01T12:00:00')
  const span = timelineSpan({ began: at('2026-11-20T10:31:00'), now, next: undefined, zone, closed: [] })
  expect(span.days.length).toBeLessThanOrEqual(9)
  expect(placeIn(span, now)).toBeGreaterThan(0.5)
})
