import { describe, expect, test } from 'vitest'
import { nextSort } from './column.ts'
import { nextSelection, selectionOf } from './next-selection.ts'

describe('the order of a table', () => {
  const score = { key: 'score', align: 'end' } as const
  test('numbers start from the largest, words from the first', () => {
    expect(nextSort(undefined, score)).toEqual({ key: 'score', direction: 'descending' })
    expect(nextSort(undefined, { key: 'name' })).toEqual({ key: 'name', direction: 'ascending' })
  })
  test('a second press on the same head turns the order round', () => {
    expect(nextSort({ key: 'score', direction: 'descending' }, score).direction).toBe('ascending')
    expect(nextSort({ key: 'score', direction: 'ascending' }, score).direction).toBe('descending')
  })
})

describe('the selection of rows', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  const pressed = (selected: readonly string[], press: { key: string; since?: string }): string =>
    [...nextSelection(new Set(selected), keys, press)].sort().join('')

  test('a press adds a row, another takes it out', () => {
    expect(pressed([], { key: 'b' })).toBe('b')
    expect(pressed(['b', 'c'], { key: 'b' })).toBe('c')
  })
  test('with Shift the rows between come along, in either direction', () => {
    expect(pressed(['b'], { key: 'd', since: 'b' })).toBe('bcd')
    expect(pressed(['d'], { key: 'a', since: 'd' })).toBe('abcd')
    expect(pressed(['b', 'c', 'd'], { key: 'd', since: 'c' })).toBe('b')
  })
  test('a row pressed before that is gone from the table starts no range', () => {
    expect(pressed([], { key: 'c', since: 'z' })).toBe('c')
  })
  test('what is selected elsewhere stays', () => {
    expect(pressed(['z'], { key: 'a' })).toBe('az')
  })
  test('all, some or none of what is shown', () => {
    expect(selectionOf(new Set(), keys)).toBe('none')
    expect(selectionOf(new Set(['z']), keys)).toBe('none')
    expect(selectionOf(new Set(['a']), keys)).toBe('some')
    expect(selectionOf(new Set(keys), keys)).toBe('all')
  })
})
