import type { Language } from '@shirube/kernel'
import { quote } from './asset.ts'

/** How a reading joins the sentences of the steps, in one language. */
export interface ReadingWords {
  /** The heading of a way, from those who take it, and from the step where it branches off if that has to be said. */
  heading(takers: readonly string[], step?: string): string
  /** Another way to come in. */
  orStart(sentence: string): string
  /** These people end here; everybody, when no people are named. */
  ends(takers: readonly string[]): string
  /** These people go on with what follows; everybody, when no people are named. */
  goesOn(takers: readonly string[]): string
  joins(takers: readonly string[], step: string): string
  goesBack(takers: readonly string[], step: string): string
  switchedOff(step: string): string
}

const ja: ReadingWords = {
  heading: (takers, step) => `${takers.join('、')}には${step === undefined ? '' : `（${step}）`}`,
  orStart: (sentence) => `または、${sentence}`,
  ends: (takers) =>
    takers.length === 0 ? 'ここで終了します。' : `${takers.join('、')}は、ここで終了します。`,
  goesOn: (takers) =>
    takers.length === 0 ? 'どの場合も、次に進みます。' : `${takers.join('、')}は、次に進みます。`,
  joins: (takers, step) =>
    `${takers.length === 0 ? '' : `${takers.join('、')}は、`}${quote(step, 'ja')}に進みます。`,
  goesBack: (takers, step) =>
    `${takers.length === 0 ? '' : `${takers.join('、')}は、`}${quote(step, 'ja')}に戻ります。`,
  switchedOff: (step) => `${quote(step, 'ja')}は停止中のため、何もせずに進みます。`,
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const both = (takers: readonly string[]): string =>
  takers.length < 2 ? (takers[0] ?? '') : `${takers.slice(0, -1).join(', ')} and ${takers.at(-1)}`

const en: ReadingWords = {
  heading: (takers, step) => `${capital(both(takers))}${step === undefined ? '' : ` (${step})`}`,
  orStart: (sentence) => `Or ${small(sentence)}`,
  ends: (takers) => (takers.length === 0 ? 'It ends here.' : `For ${both(takers)} it ends here.`),
  goesOn: (takers) => (takers.length === 0 ? 'All of them go on.' : `${capital(both(takers))} go on.`),
  joins: (takers, step) =>
    `${takers.length === 0 ? 'It continues' : `${capital(both(takers))} continue`} at ${quote(step, 'en')}.`,
  goesBack: (takers, step) =>
    `${takers.length === 0 ? 'It goes' : `${capital(both(takers))} go`} back to ${quote(step, 'en')}.`,
  switchedOff: (step) => `${quote(step, 'en')} is switched off and lets everybody through.`,
}

/** The words that join a reading, by language. */
export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = { ja, en }
