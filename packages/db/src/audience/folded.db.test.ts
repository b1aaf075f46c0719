import { fold } from '@shirube/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

const folded = async (texts: readonly string[]): Promise<readonly string[]> => {
  const rows = await test.db<{ text: string }[]>`
    select folded(x) as text from unnest(${[...texts]}::text[]) with ordinality as given(x, n) order by n`
  return rows.map((row) => row.text)
}

/** Every character that the database's edition of Unicode knows: the platform's may be newer by a few. */
async function knownCharacters(): Promise<readonly string[]> {
  const rows = await test.db<{ char: string }[]>`
    select chr(n) as char from generate_series(1, 1114111) n
    where n not between 55296 and 57343 and unicode_assigned(chr(n))`
  return rows.map((row) => row.char)
}

describe('folded, the database’s fold', () => {
  it('folds every character as the program does, alone and among others', async () => {
    const known = await knownCharacters()
    expect(known.length).toBeGreaterThan(250_000)
    for (const around of [
      (char: string) => char,
      (char: string) => `AΣ${char}Σ`,
      (char: string) => `が${char}\u0301İ`,
    ]) {
      const texts = known.map(around)
      const ours = texts.map(fold)
      const theirs = await folded(texts)
      expect(texts.filter((_, i) => ours[i] !== theirs[i])).toEqual([])
    }
  })

  it('folds any text as the program does', async () => {
    const texts = fc.sample(
      fc.string({
        unit: fc.constantFrom(...Array.from('Aａあｱﾞ㈱①ΑΣσςİıßﬁẞŐo\u030B\u0301 \u3000%_\\\'"')),
        maxLength: 12,
      }),
      5_000,
    )
    expect(await folded(texts)).toEqual(texts.map(fold))
  })
})
