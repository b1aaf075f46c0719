import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('page viewed', () => {
  it('starts at a page of any of the groups whose path holds the text', () => {
    const { starts, problems } = tryCompile(node, {
      pageGroups: ['product', 'adoption'],
      pathContains: '/case',
    })
    const where = [
      { field: 'groups', op: 'includesAny', values: ['product', 'adoption'] },
      { field: 'path', op: 'contains', value: '/case' },
    ]
    expect(starts).toEqual([{ kind: 'event', match: { kind: 'page.viewed', where } }])
    expect(problems).toEqual([])
  })

  it('warns, and still compiles, when every page would start it', () => {
    const { starts, problems } = tryCompile(node, { pageGroups: [] })
    expect(starts).toEqual([{ kind: 'event', match: { kind: 'page.viewed' } }])
    expect(problems).toEqual(['warning page-viewed.every-page pageGroups'])
  })

  it('[D11] names the field when a page group is not there', () => {
    const { problems } = tryCompile(node, { pageGroups: ['gone'] }, { assets: {} })
    expect(problems).toEqual(['error page-viewed.asset-missing pageGroups'])
  })
})
