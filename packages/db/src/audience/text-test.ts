import { fold } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { type Fragment, holdable } from './fragment.ts'

/** A question about a text, as fields and payloads know it. */
export type TextTest =
  | { readonly op: 'oneOf'; readonly values: readonly string[] }
  | { readonly op: 'contains' | 'startsWith' | 'endsWith'; readonly value: string }

/** Texts as they are stored after folding, without those that cannot be stored. */
export const foldedTexts = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter(holdable).map(fold)),
]

/** True when a column's text is one of these. */
export const isOneOf = (db: Queryable, text: Fragment, texts: readonly string[]): Fragment =>
  texts.length === 1 && texts[0] !== undefined
    ? db`${text} = ${texts[0]}`
    : db`${text} = any(${[...texts]}::text[])`

/** True when a text that is there, and folded already, passes the test. */
export function textTest(db: Queryable, test: TextTest, folded: Fragment): Fragment {
  const texts = foldedTexts(test.op === 'oneOf' ? test.values : [test.value])
  const [first] = texts
  if (first === undefined) return db`false`
  switch (test.op) {
    case 'oneOf':
      return isOneOf(db, folded, texts)
    case 'contains':
      return db`strpos(${folded}, ${first}) > 0`
    case 'startsWith':
      return db`starts_with(${folded}, ${first})`
    case 'endsWith':
      return db`right(${folded}, char_length(${first}::text)) = ${first}`
  }
}
