import { enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('add or subtract points', () => {
  it('changes the score on its axis and goes on', () => {
    const session = enter(tryCompile(node, { axis: 'real', points: -3, note: '欠席' }).block)
    expect(session.world.facts.scores.real).toBe(-3)
    expect(wayOut(session)).toBe('next')
  })

  it('[D11] rejects 0 points', () => {
    const { problems } = tryCompile(node, { axis: 'site', points: 0, note: '' })
    expect(problems).toEqual(['error change-score.no-points points'])
  })
})
