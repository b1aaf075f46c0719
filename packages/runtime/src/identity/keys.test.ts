import { expect, it } from 'vitest'
import { companyDomain, companyNameKey } from './company-key.ts'
import { emailKey, keysOf, phoneKey } from './keys.ts'

it.each([
  [' Sato.Hana@Example.JP ', 'sato.hana@example.jp'],
  ['ｓａｔｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'sato@example.jp'],
  ['a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
  ['佐藤@例え.jp', '佐藤@例え.jp'],
  ['sato@example', undefined],
  ['sato@@example.jp', undefined],
  ['"><script>@example.jp', undefined],
  [`${'a'.repeat(65)}@example.jp`, undefined],
  ['', undefined],
])('the address %s is compared as %s', (text, key) => expect(emailKey(text)).toBe(key))

it.each([
  ['03-1234-5678', '+81312345678'],
  ['０９０（１２３４）５６７８', '+819012345678'],
  ['+81 90 1234 5678', '+819012345678'],
  ['+81 (0)3-1234-5678', '+81312345678'],
  ['+1 (650) 253-0000', '+16502530000'],
  ['010 1 650 253 0000', '+16502530000'],
  ['内線 123', undefined],
  ['03-1234-5678 内線 9', undefined],
  ['12345', undefined],
])('the telephone number %s is compared as %s', (text, key) => expect(phoneKey(text)).toBe(key))

it('a person is recognised by the surest first', () => {
  const keys = keysOf({ phone: '03-1234-5678', email: 'A@b.jp', externalId: ' x1 ' })
  expect(keys.map((key) => `${key.kind}:${key.value}`)).toEqual([
    'external:x1',
    'email:a@b.jp',
    'phone:+81312345678',
  ])
  expect(keysOf({ phone: '内線', email: 'none', externalId: ' ' })).toEqual([])
})

it.each([
  ['㈱標商事', '標商事'],
  ['株式会社 標商事', '標商事'],
  ['標商事（株）', '標商事'],
  ['ＳＨＩＲＵＢＥ　Ｃｏ．，　Ｌｔｄ．', 'shirube'],
  ['Coca-Cola Company', 'cocacola'],
  ['株式会社', '株式会社'],
])('the company %s is compared as %s', (name, key) => expect(companyNameKey(name)).toBe(key))

it('an address of a mail provider says nothing about a company', () => {
  expect(companyDomain('sato@shirube.co.jp')).toBe('shirube.co.jp')
  expect(companyDomain('sato@gmail.com')).toBeUndefined()
  expect(companyDomain('sato@d.vodafone.ne.jp')).toBeUndefined()
})
