import { expect, test } from 'vitest'
import { guessColumn } from './guess-column.ts'

test('[S19] [D15] columns of Japanese lists are known by the words over them', () => {
  const headers = [
    '氏名',
    '貴社名',
    '部署',
    '役職',
    'Ｅ－ｍａｉｌ'.replace('－', '-'),
    'TEL',
    'ふりがな',
    '温度',
  ]
  expect(headers.map(guessColumn)).toEqual([
    'fullName',
    'companyName',
    'department',
    'jobTitle',
    'email',
    'phone',
    'fullNameKana',
    'ignore',
  ])
})
