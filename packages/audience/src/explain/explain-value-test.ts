import { assertNever, type Language, type Localised } from '@shirube/kernel'
import type { ValueTest } from '../condition/value-test.ts'
import type { FieldType } from '../field.ts'
import { dateText, numberTestText } from './amounts.ts'
import { type Phrase, phraseOf, type Sentence } from './phrase.ts'
import { listed, quoted } from './quoted.ts'
import { relativeDays } from './relative-days.ts'

const property = (ja: string, en: string, jaEnds: Sentence['jaEnds']): Sentence => ({
  ja,
  en,
  jaEnds,
  enSubject: 'property',
})

const SENTENCES = {
  exists: property('{field}が入力されている', '{field} is filled in', 'verb'),
  is: property('{field}が{value}', '{field} is {value}', 'noun'),
  contains: property('{field}に{value}を含む', '{field} contains {value}', 'verb'),
  startsWith: property('{field}が{value}で始まる', '{field} starts with {value}', 'verb'),
  endsWith: property('{field}が{value}で終わる', '{field} ends with {value}', 'verb'),
  includesAny: property('{field}に{value}を含む', '{field} include {value}', 'verb'),
  includesAll: property('{field}に{value}をすべて含む', '{field} include all of {value}', 'verb'),
  before: property('{field}が{value}より前', '{field} is before {value}', 'noun'),
  after: property('{field}が{value}より後', '{field} is after {value}', 'noun'),
} as const

const YES_NO = {
  true: { ja: '「はい」', en: 'yes' },
  false: { ja: '「いいえ」', en: 'no' },
} as const satisfies Record<string, Localised>

/** The field that is asked about, and how its values are said. */
export interface Asked {
  readonly field: string
  readonly unit?: Localised | undefined
  readonly type?: FieldType | undefined
  /** What a text value is called, without quotation marks; itself when this gives nothing. */
  nameOf?(value: string): string | undefined
}

function parts(test: ValueTest, asked: Asked, language: Language): { sentence: Sentence; value: string } {
  const name = (text: string): string => quoted(asked.nameOf?.(text) ?? text, language)
  const number = (range: Parameters<typeof numberTestText>[0]) => ({
    sentence: SENTENCES.is,
    value: numberTestText(range, language, asked.unit),
  })
  switch (test.op) {
    case 'exists':
      return { sentence: SENTENCES.exists, value: '' }
    case 'is':
      if (typeof test.value === 'number') return number({ op: 'exactly', value: test.value })
      if (typeof test.value === 'boolean')
        return { sentence: SENTENCES.is, value: YES_NO[test.value ? 'true' : 'false'][language] }
      return {
        sentence: SENTENCES.is,
        value: asked.type === 'date' ? dateText(test.value, language) : name(test.value),
      }
    case 'oneOf':
      return { sentence: SENTENCES.is, value: listed(test.values.map(name), 'or', language) }
    case 'includesAny':
      return { sentence: SENTENCES.includesAny, value: listed(test.values.map(name), 'or', language) }
    case 'includesAll': {
      const sentence = test.values.length > 1 ? SENTENCES.includesAll : SENTENCES.includesAny
      return { sentence, value: listed(test.values.map(name), 'and', language) }
    }
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return { sentence: SENTENCES[test.op], value: quoted(test.value, language) }
    case 'atLeast':
    case 'atMost':
    case 'between':
      return number(test)
    case 'before':
    case 'after':
      return { sentence: SENTENCES[test.op], value: dateText(test.date, language) }
    case 'daysFromToday':
      return { sentence: SENTENCES.is, value: relativeDays(test.from, test.to, language) }
    default:
      return assertNever(test)
  }
}

/** A question about a value in words: 「業種が「製造業」または「物流業」」, "industry is “A” or “B”". */
export function explainValueTest(test: ValueTest, asked: Asked, language: Language): Phrase {
  const { sentence, value } = parts(test, asked, language)
  return phraseOf(sentence, { field: asked.field, value }, language)
}
