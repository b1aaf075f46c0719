import {
  CONSENT_STATE_WORDS,
  type ConditionLeaf,
  FIELD_UNITS,
  type FieldValue,
  QUALIFICATION_WORDS,
  STAGE_WORDS,
  typeOfLeadField,
} from '@shirube/audience'
import { fill, type Localised } from '@shirube/kernel'

type Words = Readonly<Record<string, Localised>>
type NameOf = (user: string) => string | undefined

const POINTS: Localised = { ja: '{n}点', en: '{n}' }
const BARE: Localised = { ja: '{n}', en: '{n}' }
const LANGUAGE_WORDS: Words = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
}
const DATE = /^\d{4}-\d{2}-\d{2}$/u
const DATES = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
} as const

const dateWords = (date: string): Localised => {
  const day = Date.parse(date)
  return { ja: DATES.ja.format(day), en: DATES.en.format(day) }
}

const WORDS: Partial<Record<ConditionLeaf['kind'], Words>> = {
  stage: STAGE_WORDS,
  qualification: QUALIFICATION_WORDS,
  consent: CONSENT_STATE_WORDS,
}

const wordsFor = (leaf: ConditionLeaf): Words | undefined =>
  leaf.kind === 'attribute' && leaf.field === 'language' ? LANGUAGE_WORDS : WORDS[leaf.kind]

function textWords(leaf: ConditionLeaf, text: string, nameOf: NameOf): Localised {
  const named = leaf.kind === 'owner' ? (nameOf(text) ?? text) : text
  const dated = leaf.kind === 'attribute' && typeOfLeadField(leaf.field) !== 'text' && DATE.test(text)
  return wordsFor(leaf)?.[text] ?? (dated ? dateWords(text) : { ja: named, en: named })
}

function numberWords(leaf: ConditionLeaf, value: number): Localised {
  const field = leaf.kind === 'attribute' || leaf.kind === 'company' ? FIELD_UNITS[leaf.field] : undefined
  const unit = leaf.kind === 'score' ? POINTS : (field ?? BARE)
  const n = value.toLocaleString('en-US')
  return { ja: fill(unit.ja, { n }), en: fill(unit.en, { n }) }
}

/** What a part of a condition found at a lead, in words; nothing where the part's own words say it. */
export function foundWords(leaf: ConditionLeaf, value: FieldValue, nameOf: NameOf): Localised | undefined {
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'string') return textWords(leaf, value, nameOf)
  if (typeof value === 'number') return numberWords(leaf, value)
  return { ja: value.join('、'), en: value.join(', ') }
}
