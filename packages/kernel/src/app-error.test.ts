import { expect, it } from 'vitest'
import { AppError } from './app-error.ts'

it('a refusal says its code, its words and nothing else', () => {
  const error = new AppError('conflict', 'somebody else was first')
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'AppError',
    code: 'conflict',
    message: 'somebody else was first',
    issues: [],
  })
  expect(error.text).toBeUndefined()
  expect('cause' in error).toBe(false)
})

it('a refusal in both languages keeps both, and is English in the log', () => {
  const text = { ja: '見つかりません', en: 'There is no such thing' }
  const error = new AppError('not_found', text)
  expect(error.text).toEqual(text)
  expect(error.message).toBe(text.en)
})

it('a refusal carries what caused it and the places at fault', () => {
  const cause = new Error('connection reset')
  const issues = [{ path: 'nodes.n3.data.mail', message: 'there is no such mail', line: 4, column: 2 }]
  const error = new AppError('bad_input', 'not valid', { cause, issues })
  expect(error.cause).toBe(cause)
  expect(error.issues).toEqual(issues)
})
