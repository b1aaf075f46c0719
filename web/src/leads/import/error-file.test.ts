import { expect, test } from 'vitest'
import { errorFile } from './error-file.ts'

test('what was not taken in comes back with its reason, and no cell becomes a formula', () => {
  const file = errorFile(['氏名', 'E-mail'], [{ cells: ['岩城 "翔"', '=1+1'], why: '形が違います' }], '理由')
  expect(file).toBe('\uFEFF"氏名","E-mail","理由"\r\n"岩城 ""翔""","\'=1+1","形が違います"\r\n')
})
