import { expect, it, test } from 'vitest'
import { corporateNumber } from './corporate-number.ts'

test.each(['7000012050002', '７０００-０１２０５-０００２', ' 7000 0120 50002 ', 'T7000012050002'])(
  'the corporate number of the National Tax Agency is read from %s [D15]',
  (text) => expect(corporateNumber(text)).toBe('7000012050002'),
)

it('is none with another digit anywhere, a digit too few, or letters', () => {
  const digits = Array.from('7000012050002', Number)
  for (const [i, digit] of digits.entries()) {
    const wrong = digits.with(i, (digit + 1) % 9).join('')
    expect(corporateNumber(wrong)).toBeUndefined()
  }
  for (const text of ['', '700001205000', '70000120500020', 'TT7000012050002', '700001205000x'])
    expect(corporateNumber(text)).toBeUndefined()
})
