import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('added by hand or list', () => {
  it('starts by a hand', () => {
    expect(tryCompile(node, { by: 'hand' }).starts).toEqual([{ kind: 'hand' }])
  })

  it('starts at each adding to the list', () => {
    const where = [{ field: 'list', op: 'is', value: 'seminar-guests' }]
    expect(tryCompile(node, { by: 'list', list: 'seminar-guests' }).starts).toEqual([
      { kind: 'event', match: { kind: 'list.added', where } },
    ])
  })

  it('[D11] asks for a list where none is set', () => {
    expect(tryCompile(node, { by: 'list', list: '' }).problems).toEqual(['error added.asset-unset list'])
  })
})
