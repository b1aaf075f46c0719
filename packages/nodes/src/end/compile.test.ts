import { enter, tryCompile } from '@shirube/engine/testing'
import { expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

it('the run is over at an end', () => {
  const session = enter(tryCompile({ model, compiler }, {}).block)
  expect(session.await).toEqual({ kind: 'done' })
  expect(session.state.phase).toEqual({ kind: 'ended', reason: 'finished' })
})
