import { effectsOf, enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('change the stage', () => {
  it('[S56] moves the lead to the stage, and gives it the qualification', () => {
    const session = enter(tryCompile(node, { stage: 'engagement', qualification: 'sal' }).block)
    expect(effectsOf(session)).toEqual(['stage', 'qualification'])
    expect(session.world.facts.lead).toMatchObject({ stage: 'engagement', qualification: 'sal' })
    expect(wayOut(session)).toBe('next')
  })

  it('[S59] changes one of the two and leaves the other alone', () => {
    const session = enter(tryCompile(node, { qualification: 'mql' }).block)
    expect(session.world.facts.lead).toMatchObject({ stage: 'nurturing', qualification: 'mql' })
  })

  it('[D11] rejects a step that changes nothing', () => {
    expect(tryCompile(node, model.defaults()).problems).toEqual(['error change-stage.nothing-changes stage'])
  })
})
