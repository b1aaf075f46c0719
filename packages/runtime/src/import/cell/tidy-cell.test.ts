import { describe, expect, it } from 'vitest'
import { guessColumns } from './guess-column.ts'
import { readDate } from './japanese-date.ts'
import { prefectureIn, prefectureOf } from './prefecture.ts'
import { tidyCell } from './tidy-cell.ts'

const tidy = (column: Parameters<typeof tidyCell>[0], cell: string, type?: 'date' | 'number') =>
  tidyCell(column, cell, type)

describe('cells of lists are made alike [D15]', () => {
  it.each([
    ['phone', '０５８６－００－０１１３', '0586-00-0113'],
    ['phone', '9012345678', '09012345678'],
    ['phone', '="0901234567"', '0901234567'],
    ['postcode', '〒４９１ー００１１', '491-0011'],
    ['postcode', '4910011', '491-0011'],
    ['companyName', '㈱白根テック', '株式会社白根テック'],
    ['companyName', 'ﾂﾂﾞﾐ電装 （有）', 'ツヅミ電装有限会社'],
    ['prefecture', '東京', '東京都'],
    ['prefecture', '京都', '京都府'],
    ['email', ' ｔａｋａｎａｓｈｉ＠ｓｈｉｒａｎｅ．ｅｘａｍｐｌｅ ', 'takanashi@shirane.example'],
    ['lastNameKana', 'ﾀｶﾅｼ', 'タカナシ'],
    ['address', '名古屋市中区栄３−１', '名古屋市中区栄3−1'],
    ['custom.memo', ' 検討中😀 ', '検討中😀'],
  ] as const)('%s: %s becomes %s', (column, cell, kept) => {
    expect(tidy(column, cell)).toBe(kept)
  })

  it('variants of kanji are names and stay: 髙 﨑 𠮷 邊󠄀', () => {
    for (const name of ['髙橋', '山﨑', '𠮷野家', '渡邊󠄀', '神田']) expect(tidy('lastName', name)).toBe(name)
  })

  it('an amount is a number without its signs', () => {
    expect(tidy('custom.budget', '￥１,２００,０００円', 'number')).toBe('1200000')
  })
})

describe('dates', () => {
  it.each([
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['S64.1.5', '1989-01-05'],
    ['R6/10/28', '2024-10-28'],
    ['㋿元年5月1日', '2019-05-01'],
    ['大正１５年１２月２４日', '1926-12-24'],
    ['2026/10/28 14:05', '2026-10-28'],
    ['2026年10月28日(水)', '2026-10-28'],
    ['20261028', '2026-10-28'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'date', date })
  })

  it('昭和64年 had only a week: a later day of it is none', () => {
    expect(readDate('昭和64年1月8日')).toEqual({ kind: 'beyond-era', era: '昭和', until: '1989-01-07' })
  })

  it('a day that the calendar lacks, or a word, is none', () => {
    for (const text of ['2026/2/30', '昭和元年1月1日', '来週', '2026', '１３月１日'])
      expect(readDate(text).kind).toBe('none')
  })
})

it('a prefecture is read out of an address, the postcode before it left out', () => {
  expect(prefectureIn('〒491-0011 愛知県一宮市')).toBe('愛知県')
  expect(prefectureIn('一宮市')).toBeUndefined()
  expect(prefectureOf('どこか')).toBe('どこか')
})

it('columns are guessed by what Japanese layouts write over them, each field once [S19] [D15]', () => {
  expect(
    guessColumns([
      '【会社名】',
      '部署',
      '役職',
      '氏名※',
      'ふりがな',
      'メール',
      '電話',
      '住所',
      '名刺交換日',
      '展示会名',
    ]),
  ).toEqual([
    'companyName',
    'department',
    'jobTitle',
    'fullName',
    'fullNameKana',
    'email',
    'phone',
    'address',
    'metOn',
    'source',
  ])
  expect(guessColumns(['姓', '名', '会社名カナ', 'e-mail', 'メールアドレス', '温度'])).toEqual([
    'lastName',
    'firstName',
    'ignore',
    'email',
    'ignore',
    'ignore',
  ])
})

it('columns of card services are guessed by their words, the mobile phone apart [D15]', () => {
  expect(
    guessColumns([
      '姓カナ',
      '名カナ',
      'TEL1',
      'TEL2',
      '携帯番号',
      'Fax',
      'email1',
      'URL1',
      '住所1',
      '郵便番号',
    ]),
  ).toEqual([
    ...['lastNameKana', 'firstNameKana', 'phone', 'ignore', 'mobile', 'ignore', 'email', 'ignore'],
    ...['address', 'postcode'],
  ])
})

it('who looks after a lead is guessed by the words for one’s own sales, and by 担当者 where another column holds the name [S4]', () => {
  for (const word of ['営業担当', '担当営業', '弊社担当者', '自社担当', 'owner', 'Sales Owner'])
    expect(guessColumns(['氏名', word])).toEqual(['fullName', 'owner'])
  expect(guessColumns(['担当者', 'メール'])).toEqual(['fullName', 'email'])
  expect(guessColumns(['担当', 'メール'])).toEqual(['ignore', 'email'])
  expect(guessColumns(['担当者', 'メール', '氏名'])).toEqual(['owner', 'email', 'fullName'])
  expect(guessColumns(['姓', '名', '担当'])).toEqual(['lastName', 'firstName', 'owner'])
  expect(guessColumns(['氏名', '担当営業', '担当者'])).toEqual(['fullName', 'owner', 'ignore'])
  // Who made a call is not whom was called, nor looks after them.
  expect(guessColumns(['日時', 'メール', '担当者', '営業担当'])).toEqual([
    'happenedAt',
    'email',
    'ignore',
    'ignore',
  ])
  expect(guessColumns(['日時', '氏名', '担当者'])).toEqual(['happenedAt', 'fullName', 'ignore'])
})
