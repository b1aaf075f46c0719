import { describe, expect, it } from 'vitest'
import { bodyOf, EMPTY_CARD, lacks, type Sitting, splitNames } from './card-draft.ts'

const sitting: Sitting = { since: 0, exchangedOn: '2026-05-20', place: '展示会', owner: null, basis: 'card' }
const draft = (fields: (typeof EMPTY_CARD)['fields']) => ({ ...EMPTY_CARD, fields })

describe('a card while it is typed', () => {
  it('divides a whole name typed into one field, and never one whose other half is there [D15]', () => {
    expect(splitNames(draft({ lastName: '佐藤　花' }), 'lastName').fields).toEqual({
      lastName: '佐藤',
      firstName: '花',
    })
    const both = draft({ lastName: '佐藤 太郎', firstName: '花' })
    expect(splitNames(both, 'lastName')).toBe(both)
    expect(splitNames(draft({ companyName: '標 商事' }), 'companyName').fields).toEqual({
      companyName: '標 商事',
    })
  })

  it('is sent with what the pile has in common, without empty fields', () => {
    const typed = { ...draft({ lastName: ' 佐藤 ', email: '' }), same: { id: 'a', name: '佐藤' } }
    expect(bodyOf(typed, sitting)).toEqual({
      fields: { lastName: '佐藤' },
      lead: 'a',
      exchangedOn: '2026-05-20',
      place: '展示会',
      emailConsent: 'card',
      memo: '',
    })
  })

  it('needs somebody and a source', () => {
    expect(lacks(draft({ department: '製造部' }), sitting)).toBe('needsName')
    expect(lacks(draft({ lastName: '佐藤' }), { ...sitting, place: ' ' })).toBe('needsPlace')
    expect(lacks(draft({ companyName: '標商事' }), sitting)).toBeUndefined()
  })
})
