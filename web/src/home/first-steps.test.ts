import { expect, it } from 'vitest'
import { firstSteps } from './first-steps.ts'

const NOTHING = { sender: false, smtp: false, tracked: false }
const EVERYTHING = { sender: true, smtp: true, tracked: true }
const live = { version: 1 } as never
const done = (steps: ReturnType<typeof firstSteps>) => steps.filter((step) => step.done).map(({ key }) => key)

it('[S66] ticks what is there, whoever made it, and leads to what is not', () => {
  expect(done(firstSteps(NOTHING, []))).toEqual([])
  expect(firstSteps(NOTHING, []).find(({ key }) => key === 'publish')?.href).toBeUndefined()
  const steps = firstSteps({ ...NOTHING, tracked: true }, [{ id: 'welcome' }])
  expect(done(steps)).toEqual(['tracker', 'scenario'])
  expect(steps.find(({ key }) => key === 'publish')?.href).toBe('/scenarios/welcome')
})

it('[S66] is gone once a scenario is live, the sender is named and the site is tracked; real mail may wait', () => {
  expect(firstSteps({ ...EVERYTHING, smtp: false }, [{ id: 'a', live }])).toEqual([])
  expect(firstSteps({ ...EVERYTHING, tracked: false }, [{ id: 'a', live }])).not.toEqual([])
})
