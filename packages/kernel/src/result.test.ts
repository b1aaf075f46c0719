import { expect, it } from 'vitest'
import { assertNever } from './assert-never.ts'
import { err, ok, type Result } from './result.ts'

const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err(`${n} is odd`))

it('an outcome is a value or a reason, told apart by one word', () => {
  expect(half(4)).toEqual({ ok: true, value: 2 })
  expect(half(3)).toEqual({ ok: false, error: '3 is odd' })
  const done = half(8)
  expect(done.ok ? done.value : done.error).toBe(4)
})

it('a case that types rule out is a defect that names itself when data lied', () => {
  expect(() => assertNever({ kind: 'unheard-of' } as never)).toThrow('{"kind":"unheard-of"}')
})
