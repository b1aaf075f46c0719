import type { Company } from '@shirube/contract'
import { expect, it } from 'vitest'
import { changeOf, wrongNumber } from './company-draft.ts'

const company: Company = {
  id: '00000000-0000-7000-8000-000000000001',
  name: '青空製作所',
  fields: { domain: 'aozora.example', employees: 120 },
  people: 1,
  qualified: 0,
  scores: { company: 0, personal: 0, site: 0, real: 0, total: 0 },
  createdAt: 0,
}

it('a company is changed in what was typed anew, and an emptied field is taken away', () => {
  const draft = { name: ' 青空製作所 ', domain: '', employees: '１,２００', industry: '機械部品' }
  expect(changeOf(company, draft)).toEqual({ domain: null, employees: 1_200, industry: '機械部品' })
})

it('nothing is sent while nothing is new, the name is empty, or a number is none', () => {
  expect(changeOf(company, {})).toBeUndefined()
  expect(changeOf(company, { name: '' })).toBeUndefined()
  expect(changeOf(company, { employees: '約百名', industry: '食品' })).toBeUndefined()
  expect(wrongNumber({ employees: '約百名' })).toBe('employees')
  expect(wrongNumber({ industry: '食品' })).toBeUndefined()
})
