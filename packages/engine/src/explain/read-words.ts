import type { Language } from '@shirube/kernel'
import { quote } from './asset.ts'
import { startSentence } from './sentences.ts'

/** How a reading joins the sentences of the steps, in one language. */
export interface ReadingWords {
  /** The heading of a way, from those who take it, and from the step where it branches off if that has to be said. */
  heading(takers: readonly string[], step?: string): string
  /** Another way to come in. */
  orStart(sentence: string): string
  /** These people end here; everybody, when no people are named. The end may have a name. */
  ends(takers: readonly string[], end: string): string
  /** These people go on with what follows; everybody, when no people are named. */
  goesOn(takers: readonly string[]): string
  joins(takers: readonly string[], step: string): string
  goesBack(takers: readonly string[], step: string): string
  switchedOff(step: string): string
  /** Any of several people or moments. */
  either(what: readonly string[]): string
  readonly everybody: string
  /** Without any wait. */
  readonly atOnce: string
  /** The heading of what holds for the whole scenario. */
  readonly whole: string
}

const ja: ReadingWords = {
  heading: (takers, step) => `${takers.join('、')}には${step === undefined ? '' : `（${step}）`}`,
  orStart: (sentence) => `または、${sentence}`,
  ends: (takers, end) =>
    `${takers.length === 0 ? '' : `${takers.join('、')}は、`}${end === '' ? 'ここ' : quote(end, 'ja')}で終了します。`,
  goesOn: (takers) =>
    takers.length === 0 ? 'いずれの場合も、次に進みます。' : `${takers.join('、')}は、次に進みます。`,
  joins: (takers, step) =>
    `${takers.length === 0 ? '' : `${takers.join('、')}は、`}${quote(step, 'ja')}に進みます。`,
  goesBack: (takers, step) =>
    `${takers.length === 0 ? '' : `${takers.join('、')}は、`}${quote(step, 'ja')}に戻ります。`,
  switchedOff: (step) => `${quote(step, 'ja')}は停止中のため、何もせずに進みます。`,
  either: (what) => what.join('、または'),
  everybody: '入った人すべて',
  atOnce: 'すぐに',
  whole: 'シナリオ全体',
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const both = (takers: readonly string[]): string =>
  takers.length < 2 ? (takers[0] ?? '') : `${takers.slice(0, -1).join(', ')} and ${takers.at(-1)}`
const forThem = (takers: readonly string[], what: string): string =>
  takers.length === 0 ? startSentence(what) : `For ${both(takers)} ${what}`

const en: ReadingWords = {
  heading: (takers, step) => `For ${both(takers)}${step === undefined ? '' : ` (${step})`}`,
  orStart: (sentence) => `Or ${small(sentence)}`,
  ends: (takers, end) => forThem(takers, end === '' ? 'it ends here.' : `it ends at ${quote(end, 'en')}.`),
  goesOn: (takers) => forThem(takers, takers.length === 0 ? 'either way it goes on.' : 'it goes on.'),
  joins: (takers, step) => forThem(takers, `it continues at ${quote(step, 'en')}.`),
  goesBack: (takers, step) => forThem(takers, `it goes back to ${quote(step, 'en')}.`),
  switchedOff: (step) => `${quote(step, 'en')} is switched off and lets everybody through.`,
  either: (what) => what.join(', or '),
  everybody: 'everybody who comes in',
  atOnce: 'at once',
  whole: 'The whole scenario',
}

/** The words that join a reading, by language. */
export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = { ja, en }
