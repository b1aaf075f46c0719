import { expect, it } from 'vitest'
import { chartPoints } from './chart-points.ts'

const campaign = { startsOn: '2026-04-01', dueOn: '2026-04-04', target: 8 }

it('says what was reached by each day, and what was planned; nothing of days to come', () => {
  const reached = [
    { day: '2026-04-01', actual: 1 },
    { day: '2026-04-03', actual: 5 },
  ]
  expect(chartPoints(campaign, reached, '2026-04-03')).toEqual([
    { day: '2026-04-01', actual: 1, plan: 2 },
    { day: '2026-04-02', actual: 1, plan: 4 },
    { day: '2026-04-03', actual: 5, plan: 6 },
    { day: '2026-04-04', actual: undefined, plan: 8 },
  ])
})

it('shows a year in a few points, today and the last day among them', () => {
  const points = chartPoints({ ...campaign, dueOn: '2027-03-31' }, [], '2026-04-05')
  expect(points.length).toBeLessThan(36)
  expect(points.map(({ day }) => day)).toContain('2026-04-05')
  expect(points.at(-1)).toEqual({ day: '2027-03-31', actual: undefined, plan: 8 })
})
