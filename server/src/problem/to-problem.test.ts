import { AppError } from '@shirube/kernel'
import { inputIssues } from '@shirube/kernel/input'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { InvalidInput } from './invalid-input.ts'
import { toProblem } from './to-problem.ts'

const ja = { language: 'ja', requestId: 'r1' } as const
const en = { language: 'en', requestId: 'r1' } as const

const shape = z.strictObject({
  name: z.string().max(3),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at'), at: z.number() }),
    z.strictObject({ kind: z.literal('never') }),
  ]),
})

const invalid = (input: unknown): InvalidInput => {
  const read = shape.safeParse(input)
  if (read.success) throw new Error('should not have been read')
  return new InvalidInput(inputIssues(read.error))
}

describe('problem details', () => {
  it('name every place at fault, extra fields one by one', () => {
    const problem = toProblem(
      invalid({ name: 'too long', when: { kind: 'at', at: 'x', role: 'admin' }, role: 'admin', score: 9 }),
      en,
    )
    expect(problem.status).toBe(400)
    expect(problem.issues.map((issue) => issue.path)).toEqual([
      'name',
      'when.at',
      'when.role',
      'role',
      'score',
    ])
  })

  it('speak the language of whoever is told', () => {
    const [issue] = toProblem(invalid({ name: 'too long', when: { kind: 'never' } }), ja).issues
    expect(issue?.message).toMatch(/3文字以下/u)
    const refusal = new AppError('conflict', { ja: 'すでに回答済みです', en: 'It has been answered' })
    expect(toProblem(refusal, ja).detail).toBe('すでに回答済みです')
    expect(toProblem(refusal, en).detail).toBe('It has been answered')
  })

  it('never repeat what was typed, nor how a defect came about', () => {
    const typed = toProblem(invalid({ name: 'canary@example.jp', when: { kind: 'canary' } }), en)
    expect(JSON.stringify(typed)).not.toContain('canary')
    const defect = toProblem(new Error('Key (email)=(canary@example.jp) already exists'), en)
    expect(defect).toMatchObject({ status: 500, code: 'internal' })
    expect(JSON.stringify(defect)).not.toContain('canary')
  })

  it.each([
    ['bad_input', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['expired', 410],
    ['too_large', 413],
    ['too_many', 429],
    ['unavailable', 503],
  ] as const)('answer %s with %i', (code, status) => {
    expect(toProblem(new AppError(code, 'no'), en)).toMatchObject({ status, code })
  })

  it.each(['ECONNREFUSED', 'CONNECTION_CLOSED', '57P01', '53100'])(
    'say that the database is away for %s',
    (code) => {
      expect(toProblem(Object.assign(new Error('x'), { code }), en)).toMatchObject({ status: 503 })
    },
  )
})
