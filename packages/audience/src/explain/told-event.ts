import { fill, type NarrationContext } from '@shirube/kernel'
import type { NumberTest } from '../condition/condition.ts'
import { type EventKind, isBuiltInKind } from '../event/kind.ts'
import { EVENT_WORDS, type EventWords } from '../words/event-words.ts'
import { numberTestText, numberText } from './amounts.ts'
import type { Phrase } from './phrase.ts'
import { namedAsset } from './quoted.ts'

const CUSTOM = 'custom.'
const CUSTOM_WORDS = {
  ja: { noun: 'カスタムイベント', did: '{what}が{times}起きた', didNot: '{what}が起きていない' },
  en: { noun: 'a custom event', did: 'had {what}', didNot: 'did not have {what}' },
} as const

/** The words of a kind of event; a custom one is told by the name that the organisation gave it. */
const wordsOf = (kind: EventKind, language: NarrationContext['language']): Omit<EventWords, 'title'> =>
  isBuiltInKind(kind) ? EVENT_WORDS[language][kind] : CUSTOM_WORDS[language]

/** What a kind of event is called, on a timeline or in a list. */
export const eventTitle = (kind: EventKind, context: NarrationContext): string =>
  isBuiltInKind(kind)
    ? EVENT_WORDS[context.language][kind].title
    : (context.nameOf('customEvent', kind.slice(CUSTOM.length)) ?? kind.slice(CUSTOM.length))

/** An event that is told: which kind, of what (by name), with which particulars, and how often. */
export interface Told {
  readonly kind: EventKind
  /** The thing by name, in quotation marks. */
  readonly named?: string | undefined
  /** What else is known or asked of it, told in brackets after the thing. */
  readonly particulars?: readonly string[]
  /** At least once when left out. */
  readonly times?: NumberTest | undefined
}

const never = (times: NumberTest | undefined): boolean =>
  (times?.op === 'exactly' || times?.op === 'atMost') && times.value === 0
const once = (times: NumberTest | undefined): boolean =>
  times === undefined || (times.op === 'atLeast' && times.value === 1)

const englishTimes = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${numberText(n)} times`)

/** How often, as English says it after the verb. */
function englishAdverb(times: NumberTest): string {
  if (times.op === 'between') return ` between ${numberText(times.from)} and ${numberText(times.to)} times`
  const adverb = { atLeast: 'at least', atMost: 'at most', exactly: 'exactly' }[times.op]
  return ` ${adverb} ${englishTimes(times.value)}`
}

const TIMES_UNIT = { ja: '{n}回', en: '{n}' }

function japanese(sentence: string, what: string, times: NumberTest | undefined): string {
  if (times?.op === 'atMost') return `${fill(sentence, { what, times: '' })}回数が${times.value}回以下`
  const often = times === undefined ? '' : numberTestText(times, 'ja', TIMES_UNIT)
  return fill(sentence, { what, times: times?.op === 'exactly' ? `ちょうど${often}` : often })
}

/** Tells what a lead did, or that it did not. */
export function toldEvent(told: Told, context: NarrationContext): Phrase {
  const { language } = context
  const words = wordsOf(told.kind, language)
  const custom = told.kind.startsWith(CUSTOM)
  const named = custom ? namedAsset('customEvent', told.kind.slice(CUSTOM.length), context) : told.named
  const particulars = told.particulars ?? []
  const brackets = language === 'ja' ? `（${particulars.join('、')}）` : ` (${particulars.join(', ')})`
  const what = `${named ?? words.noun}${particulars.length > 0 ? brackets : ''}`
  const did = (named === undefined ? undefined : words.named) ?? words.did
  const didNot = (named === undefined ? undefined : words.namedNot) ?? words.didNot
  const times = once(told.times) ? undefined : told.times
  if (language === 'ja') {
    const text = never(times) ? fill(didNot, { what }) : japanese(did, what, times)
    const relative = times?.op === 'atMost' && !never(times) ? `${text}の` : text
    return { text, relative, compound: false }
  }
  const text = never(times)
    ? fill(didNot, { what })
    : `${fill(did, { what })}${times ? englishAdverb(times) : ''}`
  return { text, relative: `who ${text}`, compound: false }
}
