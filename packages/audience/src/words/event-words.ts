import type { Language } from '@shirube/kernel'
import type { BuiltInKind } from '../event/kind.ts'
import { BEHAVIOUR_WORDS_EN } from './behaviour-words.en.ts'
import { BEHAVIOUR_WORDS_JA } from './behaviour-words.ja.ts'
import { RECORD_WORDS_EN } from './record-words.en.ts'
import { RECORD_WORDS_JA } from './record-words.ja.ts'

/**
 * One kind of event in one language. `did` and `didNot` are said of a lead; `{what}` is the thing by name or, when
 * none is named, `noun`. `named` stands where naming the thing changes the sentence. Japanese says how often at
 * `{times}`; English adds it at the end.
 */
export interface EventWords {
  /** On a timeline, in a list of kinds. */
  readonly title: string
  readonly noun: string
  readonly did: string
  readonly didNot: string
  readonly named?: string
  readonly namedNot?: string
}

/** What each kind of event is called and how it is told. */
export const EVENT_WORDS: Readonly<Record<Language, Readonly<Record<BuiltInKind, EventWords>>>> = {
  ja: { ...BEHAVIOUR_WORDS_JA, ...RECORD_WORDS_JA },
  en: { ...BEHAVIOUR_WORDS_EN, ...RECORD_WORDS_EN },
}
