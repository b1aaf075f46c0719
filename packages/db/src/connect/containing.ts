import { fold } from '@shirube/kernel'

/** The pattern of `like` for every folded text that a text is part of, its own signs taken as they are. */
export const containing = (text: string): string =>
  `%${fold(text).replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`

/**
 * The letters and pairs of letters that every folded text has which a text is part of: what the database's
 * `search_grams` makes of such a text contains them. Unlike trigrams they find 「林」 and 「田中」 by an index, whatever
 * the locale of the database. A text of two letters or more is found by its pairs.
 */
export function gramsIn(text: string): readonly string[] {
  const letters = Array.from(fold(text))
  if (letters.length < 2) return letters
  return [...new Set(letters.slice(1).map((letter, n) => `${letters[n]}${letter}`))]
}
