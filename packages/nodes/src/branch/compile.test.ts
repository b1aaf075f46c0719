import { enter, someFacts, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { type Branch, model } from './model.ts'

const node = { model, compiler }
const data: Branch = {
  cases: [
    { id: 'hot', when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 20 } } },
    { id: 'guest', title: 'セミナー来場者', when: { kind: 'list', list: 'seminar-guests' } },
  ],
}

describe('branch by conditions', () => {
  it('[S34] takes the first case that holds, in order, and the rest otherwise', () => {
    const { block, problems } = tryCompile(node, data)
    expect(problems).toEqual([])
    const scores = { ...someFacts().scores, site: 20 }
    expect(wayOut(enter(block, { scores, lists: ['seminar-guests'] }))).toBe('hot')
    expect(wayOut(enter(block, { lists: ['seminar-guests'] }))).toBe('guest')
    expect(wayOut(enter(block))).toBe('otherwise')
  })

  it('[D11] names the case whose condition is missing, or asks for what is not there', () => {
    const cases = [{ id: 'a', when: null }, ...data.cases]
    expect(tryCompile(node, { cases }, { assets: {} }).problems).toEqual([
      'error branch.no-condition cases.0.when',
      'error branch.asset-missing cases.2.when',
    ])
  })

  it('refuses no case, more than ten, and two of one name', () => {
    const fits = (cases: Branch['cases']): boolean => model.schema.safeParse({ cases }).success
    const many = (n: number): Branch['cases'] =>
      Array.from({ length: n }, (_, i) => ({ id: `c${i}`, when: null }))
    expect(fits([])).toBe(false)
    expect(fits(many(10))).toBe(true)
    expect(fits(many(11))).toBe(false)
    expect(fits([...data.cases, ...data.cases])).toBe(false)
  })
})
