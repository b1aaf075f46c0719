import { fill, type Language, type Localised } from '@shirube/kernel'
import type { NumberTest, Span } from '../condition/condition.ts'

const NUMBER_TESTS = {
  atLeast: { ja: '{n}以上', en: 'at least {n}' },
  atMost: { ja: '{n}以下', en: 'at most {n}' },
  exactly: { ja: '{n}', en: '{n}' },
  between: { ja: '{from}〜{to}', en: 'between {from} and {to}' },
} as const satisfies Record<NumberTest['op'], Localised>

const BARE: Localised = { ja: '{n}', en: '{n}' }
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })

/** A number with its thousands set apart. */
export const numberText = (value: number): string => GROUPED.format(value)

/** What a number is asked to be: 10点以上, "at least 10". */
export function numberTestText(test: NumberTest, language: Language, unit: Localised = BARE): string {
  const counted = (n: number): string => fill(unit[language], { n: numberText(n) })
  const sentence = NUMBER_TESTS[test.op][language]
  if (test.op !== 'between') return fill(sentence, { n: counted(test.value) })
  // In Japanese the unit is said once: 20〜29歳.
  const from = language === 'ja' ? numberText(test.from) : counted(test.from)
  return fill(sentence, { from, to: counted(test.to) })
}

const UNITS = {
  day: { ja: '{n}日', en: '{n} days', one: '1 day' },
  hour: { ja: '{n}時間', en: '{n} hours', one: '1 hour' },
} as const

/** A length of time: 7日, "7 days". */
export function spanText(span: Span, language: Language): string {
  const unit = UNITS[span.unit]
  return language === 'en' && span.amount === 1 ? unit.one : fill(unit[language], { n: span.amount })
}

const PAST = { ja: '過去{span}以内に', en: 'in the past {span}' } as const

/** A window back from now: 過去7日以内に, "in the past 7 days". */
export function windowText(span: Span, language: Language): string {
  const single = language === 'en' && span.amount === 1
  return fill(PAST[language], { span: single ? span.unit : spanText(span, language) })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A date of the calendar: 2026年11月2日, "Nov 2, 2026". */
export function dateText(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return language === 'ja' ? `${year}年${month}月${day}日` : `${MONTHS[month - 1] ?? ''} ${day}, ${year}`
}
