import { enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('add to or remove from a list', () => {
  it('changes the list and goes on, whether or not there was anything to change', () => {
    const add = tryCompile(node, { list: 'invited', change: 'add' }).block
    expect(enter(add).world.facts.lists).toEqual(['invited'])
    expect(wayOut(enter(add, { lists: ['invited'] }))).toBe('next')
    const remove = tryCompile(node, { list: 'invited', change: 'remove' }).block
    expect(enter(remove, { lists: ['invited'] }).world.facts.lists).toEqual([])
    expect(wayOut(enter(remove))).toBe('next')
  })

  it('[D11] asks for a list where none is set', () => {
    expect(tryCompile(node, model.defaults()).problems).toEqual(['error list-membership.asset-unset list'])
  })
})
