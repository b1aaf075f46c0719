import { expect, it } from 'vitest'
import { readRow, rowReader } from '../people/read-row.ts'
import { cardServiceOf } from './card-service.ts'

const EIGHT =
  '会社名,部署名,役職,姓,名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,Eightでつながっている人,再データ化中の名刺'.split(
    ',',
  )
const ROW =
  '㈱北都精機,製造部,部長,髙橋,結,yui@hokuto.example,100-0001,東京都千代田区千代田1-1,03-1111-2222,,03-1111-3333,03-1111-9999,090-1234-5678,https://hokuto.example,2026/05/20,,'.split(
    ',',
  )

it('a file of Eight is known by its first columns, and the direct telephone counts [S3] [D15]', () => {
  const found = cardServiceOf(EIGHT)
  expect(found?.service).toBe('Eight')
  const plan = { columns: [...(found?.columns ?? [])], source: '展示会', known: 'fill' as const }
  const row = readRow(rowReader({ plan, own: [] }), { line: 2, cells: ROW })
  expect(row.issues).toEqual([])
  expect(row.metOn).toBe('2026-05-20')
  expect(row.fields).toEqual({
    companyName: '株式会社北都精機',
    department: '製造部',
    jobTitle: '部長',
    lastName: '髙橋',
    firstName: '結',
    email: 'yui@hokuto.example',
    postcode: '100-0001',
    address: '東京都千代田区千代田1-1',
    prefecture: '東京都',
    phone: '03-1111-3333',
    mobile: '090-1234-5678',
  })
})

it('a file with the same words in another order is nobody’s', () => {
  expect(cardServiceOf(EIGHT.toReversed())).toBeUndefined()
  expect(cardServiceOf(EIGHT.slice(0, 10))).toBeUndefined()
})

const bookOf = (
  columns: Readonly<Record<string, string>>,
): { readonly headers: readonly string[]; readonly cells: readonly string[] } => ({
  headers: Object.keys(columns),
  cells: Object.values(columns),
})

it.each([
  [
    'Google',
    bookOf({
      'First Name': '結',
      'Middle Name': '',
      'Last Name': '髙橋',
      'Phonetic First Name': 'ゆい',
      'Phonetic Last Name': 'たかはし',
      'Organization Name': '㈱北都精機',
      'Organization Title': '部長',
      'Organization Department': '製造部',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'yui@hokuto.example',
      'Phone 1 - Label': 'Work',
      'Phone 1 - Value': '03-1111-3333',
    }),
  ],
  [
    'Google',
    bookOf({
      Name: '髙橋 結',
      'Given Name': '結',
      'Family Name': '髙橋',
      'Given Name Yomi': 'ゆい',
      'Family Name Yomi': 'たかはし',
      'E-mail 1 - Type': '* Work',
      'E-mail 1 - Value': 'yui@hokuto.example',
      'Phone 1 - Type': 'Work',
      'Phone 1 - Value': '03-1111-3333',
      'Organization 1 - Name': '㈱北都精機',
      'Organization 1 - Title': '部長',
      'Organization 1 - Department': '製造部',
    }),
  ],
  [
    'Outlook',
    bookOf({
      Title: '様',
      'First Name': '結',
      'Last Name': '髙橋',
      Company: '㈱北都精機',
      Department: '製造部',
      'Job Title': '部長',
      'Business Phone': '03-1111-3333',
      'E-mail Address': 'yui@hokuto.example',
    }),
  ],
] as const)(
  'a file in the layout of an address book is known wherever its columns stand: %s [S3]',
  (service, book) => {
    const found = cardServiceOf(book.headers)
    expect(found?.service).toBe(service)
    const plan = { columns: [...(found?.columns ?? [])], source: '展示会', known: 'fill' as const }
    const { fields, issues } = readRow(rowReader({ plan, own: [] }), { line: 2, cells: [...book.cells] })
    expect(issues).toEqual([])
    expect(fields).toMatchObject({
      companyName: '株式会社北都精機',
      department: '製造部',
      jobTitle: '部長',
      lastName: '髙橋',
      firstName: '結',
      email: 'yui@hokuto.example',
      phone: '03-1111-3333',
    })
  },
)
