import { fold } from '@shirube/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { gramsIn } from './containing.ts'

let made: TestDatabase
beforeAll(async () => {
  made = await openTestDatabase()
})
afterAll(() => made.close())

it('every text has the letters and pairs of each of its parts, for the database as for us', async () => {
  const letter = fc.constantFrom(...Array.from('山田太郎𠮷髙ﾔﾏﾀﾞ ａbＣ%_\\㈱が'))
  const cut = fc
    .tuple(fc.array(letter, { minLength: 1, maxLength: 20 }), fc.nat(19), fc.integer({ min: 1, max: 20 }))
    .map(([letters, from, size]) => {
      const whole = Array.from(fold(letters.join('')))
      const begin = from % whole.length
      return { whole: whole.join(''), part: whole.slice(begin, begin + size).join('') }
    })
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 20, maxLength: 20 }), async (cuts) => {
      const grams = cuts.map(({ part }) => JSON.stringify(gramsIn(part)))
      const [missed] = await made.db<{ n: number }[]>`
        select count(*)::int as n from unnest(${cuts.map(({ whole }) => whole)}::text[], ${grams}::text[]) as c(whole, grams)
        where not search_grams(whole) @> array(select jsonb_array_elements_text(grams::jsonb))`
      expect(missed?.n).toBe(0)
    }),
    { numRuns: 20 },
  )
})
