import { expect, it } from 'vitest'
import { diagnostic, publishable } from './diagnostic.ts'

const TEXT = { ja: '「{port}」から線が2本出ています', en: 'Two lines leave "{port}"' }

it('a finding is said in both languages, with what it is about', () => {
  const about = { severity: 'error', code: 'structure.two-lines', field: 'cases.0' } as const
  expect(diagnostic(about, TEXT, { port: 'はい' })).toEqual({
    ...about,
    message: { ja: '「はい」から線が2本出ています', en: 'Two lines leave "はい"' },
  })
})

it('a finding whose words lack a value is a defect', () => {
  expect(() => diagnostic({ severity: 'warning', code: 'x' }, TEXT)).toThrow('{port}')
})

it('errors stand against publishing, warnings do not', () => {
  const warning = diagnostic({ severity: 'warning', code: 'x' }, { ja: '注意', en: 'Mind' })
  const error = diagnostic({ severity: 'error', code: 'x' }, { ja: '誤り', en: 'Wrong' })
  expect(publishable([])).toBe(true)
  expect(publishable([warning, warning])).toBe(true)
  expect(publishable([warning, error])).toBe(false)
})
