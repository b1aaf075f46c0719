import { EVERYBODY } from '@shirube/audience'
import { enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }
const notCustomer = { kind: 'not', of: { kind: 'list', list: 'customer' } } as const

describe('audience gate', () => {
  it('[S13] lets through those who meet the condition, and nobody else', () => {
    const { block, problems } = tryCompile(node, { condition: notCustomer })
    expect(problems).toEqual([])
    expect(wayOut(enter(block))).toBe('yes')
    expect(wayOut(enter(block, { lists: ['customer'] }))).toBe('no')
  })

  it('lets everybody through when that was chosen', () => {
    const { block, problems } = tryCompile(node, { condition: EVERYBODY })
    expect(problems).toEqual([])
    expect(wayOut(enter(block))).toBe('yes')
  })

  it('[S13] [D11] does not take a missing choice for everybody', () => {
    const { problems, messages } = tryCompile(node, model.defaults())
    expect(problems).toEqual(['error audience-gate.no-condition condition'])
    expect(messages[0]?.ja).toBe('対象（誰に）が未設定です')
  })

  it('[D11] names what the condition asks for and is not there', () => {
    const { problems, messages } = tryCompile(
      node,
      { condition: notCustomer },
      { assets: { list: ['competitor'] } },
    )
    expect(problems).toEqual(['error audience-gate.asset-missing condition'])
    expect(messages[0]?.en).toBe('The list that was chosen is not there any more')
  })
})
