import { expect, it } from 'vitest'
import { addressesIn } from './addresses-in.ts'

it('finds the addresses in whatever was pasted, each once', () => {
  const pasted =
    '青木 花 <Aoki@Example.jp>, 名簿：b@example.jp、ｃ＠ではない\nb@example.jp;"d@example.jp"\tnobody@'
  expect(addressesIn(pasted)).toEqual(['aoki@example.jp', 'b@example.jp', 'd@example.jp'])
})
