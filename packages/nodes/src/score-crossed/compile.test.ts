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

  it('says a rise within some days too, always upward [S9]', () => {
    const { starts } = tryCompile(
      { model, compiler },
      { measure: 'total', threshold: 10, direction: 'down', withinDays: 7 },
    )
    const where = [
      { field: 'measure', op: 'is', value: 'total' },
      { field: 'threshold', op: 'is', value: 10 },
      { field: 'direction', op: 'is', value: 'up' },
      { field: 'withinDays', op: 'is', value: 7 },
    ]
    expect(starts).toEqual([{ kind: 'event', match: { kind: 'score.crossed', where } }])
  })
})
