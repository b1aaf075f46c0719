import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('joined a segment', () => {
  it('starts at each joining of that segment', () => {
    const where = [{ field: 'segment', op: 'is', value: 'hot' }]
    expect(tryCompile(node, { segment: 'hot' }).starts).toEqual([
      { kind: 'event', match: { kind: 'segment.joined', where } },
    ])
  })

  it('[D11] asks for a segment where none is set', () => {
    const { problems, messages } = tryCompile(node, model.defaults())
    expect(problems).toEqual(['error segment-joined.asset-unset segment'])
    expect(messages[0]?.ja).toBe('セグメントが未設定です')
  })
})
