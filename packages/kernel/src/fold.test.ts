import { expect, it, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['full-width letters and digits', 'ＡＢＣ１２３', 'abc123'],
  ['half-width kana', 'ｶﾌﾞｼｷｶﾞｲｼｬ', 'カブシキガイシャ'],
  ['the sign of a company', '㈱導', '(株)導'],
  ['the square form of a company', '㍿', '株式会社'],
  ['a kana and its mark', 'か\u3099', 'が'],
  ['a full-width space', '山田　太郎', '山田 太郎'],
  ['an accent that stands alone', 'e\u0301', 'é'],
  ['a circled number', '①', '1'],
  ['a Turkish capital', 'İstanbul', 'istanbul'],
  ['a Turkish capital in two parts', 'I\u0307stanbul', 'istanbul'],
  ['a sigma at the end of a word', 'ΟΔΟΣ', 'οδοσ'],
  ['a sigma within a word', 'ΣΟΦΙΑ', 'σοφια'],
])('%s takes one form', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['ひらがな and カタカナ', 'さとう', 'サトウ'],
  ['old and new characters', '髙橋', '高橋'],
  ['a long vowel and a hyphen', 'ー', '-'],
  ['dakuten', 'は', 'ば'],
])('%s stay apart', (_, one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

it('what is folded stays as it is, for every letter there is', () => {
  const changed: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const once = fold(String.fromCodePoint(code))
    if (fold(once) !== once) changed.push(code.toString(16))
  }
  expect(changed).toEqual([])
})

it('capitals and small letters of the alphabet are the same', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉ'
  expect(fold(letters)).toBe(fold(letters.toLowerCase()))
})
