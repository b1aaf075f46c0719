import { fill, type Language, type Localised } from '@shirube/kernel'

/** What is said of a lead, alone and as part of a longer sentence. */
export interface Phrase {
  readonly text: string
  /** The form before a person: 「…に入っている」＋人, "who is in …". */
  readonly relative: string
  /** True when it must stand in brackets inside another. */
  readonly compound: boolean
}

/** A sentence with slots, and what its grammar asks when it becomes a part of another. */
export interface Sentence extends Localised {
  /** 「…以上」 takes の before a noun, 「…を見た」 does not. */
  readonly jaEnds: 'noun' | 'verb'
  /** "is in …" is said of the lead, "industry is …" of what it has. */
  readonly enSubject: 'lead' | 'property'
}

/** Fills a sentence in one language. */
export function phraseOf(
  sentence: Sentence,
  values: Readonly<Record<string, string>>,
  language: Language,
): Phrase {
  const text = fill(sentence[language], values)
  const relative =
    language === 'ja'
      ? `${text}${sentence.jaEnds === 'noun' ? 'の' : ''}`
      : `${sentence.enSubject === 'lead' ? 'who' : 'whose'} ${text}`
  return { text, relative, compound: false }
}
