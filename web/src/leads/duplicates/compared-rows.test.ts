import type { DuplicateSide } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { comparedFields, mergedStanding, usualSurvivor } from './compared-rows.ts'

const side = (fields: DuplicateSide['fields'], more: Partial<DuplicateSide> = {}): DuplicateSide => ({
  id: '019b0000-0000-7000-8000-000000000001',
  name: '',
  stage: 'nurturing',
  qualification: 'none',
  score: 0,
  fields,
  createdAt: 0,
  ...more,
})

describe('two records side by side', () => {
  const first = side({ lastName: '髙橋', email: 'a@x.jp', tags: ['展示会'], source: 'web' }, { createdAt: 2 })
  const second = side({ lastName: '高橋', phone: '03', tags: ['顧客'], source: '名刺' }, { createdAt: 1 })

  it('shows what a merge leaves in each field: the survivor’s own word, and what it left open [S4]', () => {
    const rows = comparedFields([first, second], 1)
    expect(rows.map(({ field, after, from }) => [field, after, from])).toEqual([
      ['lastName', '高橋', 1],
      ['email', 'a@x.jp', 0],
      ['phone', '03', 1],
      ['tags', ['顧客', '展示会'], 'both'],
    ])
  })

  it('keeps the record that was known first, unless somebody says otherwise', () => {
    expect(usualSurvivor([first, second])).toBe(1)
    expect(usualSurvivor([second, first])).toBe(0)
  })

  it('takes the further stage, all points, and a refusal of either', () => {
    const standing = mergedStanding([
      side({}, { score: 4, emailConsent: 'granted', stage: 'generation_late', qualification: 'mql' }),
      side({}, { score: 3, emailConsent: 'refused', stage: 'qualification' }),
    ])
    expect(standing).toEqual({ stage: 'qualification', qualification: 'mql', score: 7, consent: 'refused' })
  })
})
