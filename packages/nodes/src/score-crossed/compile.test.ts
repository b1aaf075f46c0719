import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

describe('score crossed', () => {
  it('says measure, threshold and direction in so many tests, out of which the thresholds to watch are read', () => {
    const { starts } = tryCompile(
      { model, compiler },
      { measure: 'engagement', threshold: 20, direction: 'up' },
    )
    const where = [
      { field: 'measure', op: 'is', value: 'engagement' },
      { field: 'threshold', op: 'is', value: 20 },
      { field: 'direction', op: 'is', value: 'up' },
    ]
    expect(starts).toEqual([{ kind: 'event', match: { kind: 'score.crossed', where } }])
  })
})
