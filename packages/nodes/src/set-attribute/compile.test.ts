import { enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type SetAttribute } from './model.ts'

const node = { model, compiler }
const problemsOf = (field: string, value: SetAttribute['value']): readonly string[] =>
  tryCompile(node, { field, value }, { assets: { customField: ['plan'] } }).problems

describe('update a field', () => {
  it('writes the value and goes on', () => {
    const session = enter(tryCompile(node, { field: 'issue', value: '人手不足' }).block)
    expect(session.world.facts.lead.fields['issue']).toBe('人手不足')
    expect(wayOut(session)).toBe('next')
  })

  it('empties the field', () => {
    const session = enter(tryCompile(node, { field: 'lastName', value: null }).block)
    expect(session.world.facts.lead.fields).not.toHaveProperty('lastName')
  })

  it.each([
    ['issue', 5, 'wrong-type value'],
    ['inquiryDate', 'tomorrow', 'wrong-type value'],
    ['inquiryDate', '2026-13-01', 'wrong-type value'],
    ['tags', 'vip', 'wrong-type value'],
    ['timeZone', 'Tokyo', 'no-zone value'],
    ['timeZone', '+09:00', 'no-zone value'],
    ['language', 'fr', 'no-language value'],
    ['age', 30, 'derived-field field'],
    ['createdOn', '2026-01-01', 'derived-field field'],
    ['shoeSize', 42, 'unknown-field field'],
    ['custom.gone', 'x', 'asset-missing field'],
    ['', 'x', 'no-field field'],
    ['issue', '', 'no-value value'],
  ])('[D11] rejects %s = %s', (field, value, problem) => {
    expect(problemsOf(field, value)).toEqual([`error set-attribute.${problem}`])
  })

  it('accepts values of the right type, and any value of a custom field', () => {
    expect(problemsOf('inquiryDate', '2026-01-20')).toEqual([])
    expect(problemsOf('tags', ['vip'])).toEqual([])
    expect(problemsOf('issue', null)).toEqual([])
    expect(problemsOf('timeZone', 'America/New_York')).toEqual([])
    expect(problemsOf('language', 'en')).toEqual([])
    expect(problemsOf('custom.plan', 3)).toEqual([])
  })
})
