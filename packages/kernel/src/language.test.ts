import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, LANGUAGES, type Localised } from './language.ts'

const WAIT: Localised = { ja: '{step}から{days}日待つ', en: 'Wait {days} days after {step}' }

describe('a sentence with slots', () => {
  it('is filled in the order of its own language', () => {
    const said = LANGUAGES.map((language) => fill(WAIT[language], { days: 3, step: '資料請求' }))
    expect(said).toEqual(['資料請求から3日待つ', 'Wait 3 days after 資料請求'])
  })

  it('takes a value as often as it is named, nought and an empty text as well', () => {
    expect(fill('{n}/{n}{gone}.', { n: 0, gone: '' })).toBe('0/0.')
  })

  it('keeps values as they are, even where they look like slots or patterns', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{b}', '$&', '$1', '$$', '{a}')), (value) => {
        expect(fill('<{a}>{b}', { a: value, b: '!' })).toBe(`<${value}>!`)
      }),
    )
  })

  it('is itself when it has no slot', () => {
    expect(fill('待つ { } {あ} {}', {})).toBe('待つ { } {あ} {}')
  })

  it.each(['{days}', '{constructor}', '{toString}'])(
    'that names %s without a value is a defect that names the slot',
    (slot) => {
      expect(() => fill(`Wait ${slot}`, { step: 'x' })).toThrow(slot)
    },
  )
})
