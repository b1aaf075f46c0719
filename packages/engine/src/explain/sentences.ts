import type { Language } from '@shirube/kernel'

/** Sentences one after the other, as the language sets them. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === 'ja' ? '' : ' ')

/** A sentence that begins with a phrase: the first letter becomes a capital where the language has them. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
