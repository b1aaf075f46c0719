import { type Campaign, campaignBodySchema } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { GOAL_KEYS, goalKeyOf, goalOf } from './campaign-goal.ts'
import { bodyOf, valuesOf } from './campaign-values.ts'

const plan = {
  name: '春の展示会',
  purpose: '新しい見込み客と出会う',
  goal: { kind: 'event', event: 'form.submitted', of: 'whitepaper' },
  target: 40,
  startsOn: '2026-04-01',
  endsOn: '2026-05-31',
  dueOn: '2026-06-30',
  cost: 800_000,
  segment: 'fair',
  parts: [
    { kind: 'scenario', id: 'follow-up' },
    { kind: 'mail', id: 'thanks' },
    { kind: 'import', id: '0190-1' },
  ],
} as const

describe('the fields of a campaign', () => {
  it('hold a plan, and give it back as it was', () => {
    const figures = { targeted: 0, reached: 0, responded: 0, achieved: 0, actual: 0 }
    const campaign: Campaign = {
      ...plan,
      parts: [...plan.parts],
      id: 'spring',
      state: 'planned',
      figures: { ...figures, wonDeals: 0, wonAmount: 0, cost: 800_000 },
    }
    const body = bodyOf(valuesOf(campaign))
    expect(body).toEqual(plan)
    expect(campaignBodySchema.safeParse(body).success).toBe(true)
  })

  it('of a new one are refused until they are filled; the goal is due on the last day unless it has its own', () => {
    const empty = valuesOf(undefined)
    expect(campaignBodySchema.safeParse(bodyOf(empty)).success).toBe(false)
    const filled = { ...empty, name: '春', target: 3, startsOn: '2026-04-01', endsOn: '2026-04-30' }
    expect(campaignBodySchema.safeParse(bodyOf(filled)).data).toMatchObject({ dueOn: '2026-04-30' })
    const turned = campaignBodySchema.safeParse(bodyOf({ ...filled, endsOn: '2026-03-31' }))
    expect(turned.error?.issues.map(({ path }) => path)).toEqual([['endsOn']])
  })

  it('know every goal by its name', () => {
    expect(GOAL_KEYS.map((key) => goalKeyOf(goalOf(key, null)))).toEqual(GOAL_KEYS)
  })
})
