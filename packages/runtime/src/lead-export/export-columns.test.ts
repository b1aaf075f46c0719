import { expect, it } from 'vitest'
import { guessColumns } from '../import/cell/guess-column.ts'
import { exportColumns } from './export-columns.ts'

it('a file that was exported is taken in again by the words over its columns [S19]', () => {
  const heads = exportColumns([], { language: 'ja', zone: 'Asia/Tokyo' }).map(({ head }) => head)
  const guessed = guessColumns(heads)
  for (const field of [
    'lastName',
    'firstName',
    'lastNameKana',
    'firstNameKana',
    'email',
    'phone',
    'companyName',
    'department',
    'jobTitle',
    'postcode',
    'prefecture',
    'address',
    'birthDate',
    'source',
  ] as const)
    expect(guessed, field).toContain(field)
})
