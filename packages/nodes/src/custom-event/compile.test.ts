import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('custom event', () => {
  it('starts at the event that carries what is asked', () => {
    const where = [{ field: 'plan', op: 'is' as const, value: 'pro' }]
    expect(tryCompile(node, { event: 'trial-started', where }).starts).toEqual([
      { kind: 'event', match: { kind: 'custom.trial-started', where } },
    ])
  })

  it('[D11] names the field when the event is not set, or not defined', () => {
    expect(tryCompile(node, model.defaults()).problems).toEqual(['error custom-event.asset-unset event'])
    expect(tryCompile(node, { event: 'gone', where: [] }, { assets: {} }).problems).toEqual([
      'error custom-event.asset-missing event',
    ])
  })
})
