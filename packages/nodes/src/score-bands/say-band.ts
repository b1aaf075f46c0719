import { fill, type Language } from '@shirube/kernel'
import type { Band } from './bands.ts'

const WORDS = {
  ja: { exactly: '{from}点', between: '{from}〜{to}点', atLeast: '{from}点以上', atMost: '{to}点以下' },
  en: {
    exactly: '{from} points',
    between: '{from}–{to} points',
    atLeast: '{from} points or more',
    atMost: '{to} points or less',
  },
} as const satisfies Record<Language, Record<string, string>>

/** A band of scores in words: 20点以上, 10〜19点, 9点以下. */
export function sayBand({ from, to }: Band, language: Language): string {
  const words = WORDS[language]
  if (from === undefined) return fill(words.atMost, { to: to ?? '' })
  if (to === undefined) return fill(words.atLeast, { from })
  return fill(from === to ? words.exactly : words.between, { from, to })
}

/** The words of a band with a slot for each end that it has: {from}〜{to}点. */
export function bandWords({ from, to }: Band, language: Language): string {
  const words = WORDS[language]
  if (from === undefined) return words.atMost
  return to === undefined ? words.atLeast : words.between
}
