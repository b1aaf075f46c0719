import { effectsOf, enter, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('notify a colleague', () => {
  it('tells the colleague and goes on without an answer', () => {
    const data = { to: { kind: 'owner' }, subject: '価格ページを閲覧', body: '' } as const
    const session = enter(tryCompile(node, data).block)
    expect(effectsOf(session)).toEqual(['notify'])
    expect(wayOut(session)).toBe('next')
  })

  it('[D11] asks for a subject, and for a colleague who is there', () => {
    expect(tryCompile(node, model.defaults()).problems).toEqual(['error notify-colleague.no-subject subject'])
    const gone = { to: { kind: 'user', user: 'gone' }, subject: '件名', body: '' } as const
    expect(tryCompile(node, gone, { assets: {} }).problems).toEqual([
      'error notify-colleague.asset-missing to',
    ])
  })
})
