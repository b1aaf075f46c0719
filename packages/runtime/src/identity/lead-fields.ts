import {
  type FieldFault,
  type FieldType,
  type FieldValue,
  fieldFault,
  isDerivedField,
  type LeadFieldName,
  leadFieldSchema,
  typeOfLeadField,
} from '@shirube/audience'
import { corporateNumber, type InputIssue, LANGUAGES, type Localised } from '@shirube/kernel'
import { z } from 'zod'
import { storable } from '../collect/storable.ts'
import { emailKey } from './keys.ts'

/** What fields are to become; `null` takes one away. */
export type FieldChanges = Readonly<Record<string, FieldValue | null>>

/** A field that the organisation made itself, as far as values are held against it. */
export interface OwnField {
  readonly id: string
  readonly type: string
  /** The values that it may hold; any when there are none. */
  readonly options: readonly string[]
}

const CUSTOM = 'custom.'
const VALUES = {
  text: z.string().max(4000),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  texts: z.array(z.string().max(400)).max(100),
} as const satisfies Record<FieldType, z.ZodType>
const SAYS = {
  text: { ja: '4,000文字までの文字にしてください', en: 'must be a text of at most 4,000 characters' },
  number: { ja: '数値ではありません', en: 'must be a number' },
  boolean: { ja: 'はい・いいえのどちらかにしてください', en: 'must be true or false' },
  date: { ja: '日付（YYYY-MM-DD）ではありません', en: 'must be a date, YYYY-MM-DD' },
  texts: { ja: '文字の一覧ではありません', en: 'must be a list of texts' },
} as const satisfies Record<FieldType, Localised>

const FAULTS = {
  'no-language': {
    ja: `${LANGUAGES.join('・')}のどれかにしてください`,
    en: `must be one of ${LANGUAGES.join(', ')}`,
  },
  'no-zone': {
    ja: 'Asia/Tokyoのようなタイムゾーンの名前ではありません',
    en: 'must be the name of a time zone, such as Asia/Tokyo',
  },
} as const satisfies Record<FieldFault, Localised>

const NO_FIELD: Localised = { ja: 'この項目はありません', en: 'there is no such field' }
const DERIVED: Localised = { ja: '自動で決まる項目です', en: 'is worked out by the product' }
/** What is said of a text that is no corporate number. */
export const NO_CORPORATE_NUMBER: Localised = {
  ja: '法人番号（13桁）として正しくありません。数字を確かめてください',
  en: 'is not a corporate number of 13 digits: a digit is wrong or missing',
}
const NO_EMAIL: Localised = { ja: 'メールアドレスの形ではありません', en: 'is not an e-mail address' }
const among = (options: readonly string[]): Localised => ({
  ja: `${options.join('・')}のどれかにしてください`,
  en: `must be among ${options.join(', ')}`,
})

const isFieldType = (type: string): type is FieldType => Object.hasOwn(VALUES, type)

function typeOf(name: LeadFieldName, own: OwnField | undefined): FieldType | undefined {
  if (!name.startsWith(CUSTOM)) return typeOfLeadField(name)
  return own && isFieldType(own.type) ? own.type : undefined
}

const tidy = (value: FieldValue): FieldValue =>
  typeof value === 'string' ? storable(value).trim() : storable(value)

/** One value as it is kept, or what is wrong with it. */
function readValue(
  name: LeadFieldName,
  given: FieldValue,
  own: OwnField | undefined,
): { readonly value: FieldValue | null } | { readonly fault: Localised } {
  const type = typeOf(name, own)
  if (type === undefined) return { fault: NO_FIELD }
  const value = tidy(given)
  if (value === '') return { value: null }
  if (!VALUES[type].safeParse(value).success) return { fault: SAYS[type] }
  if (name === 'email') {
    const email = emailKey(String(value))
    return email === undefined ? { fault: NO_EMAIL } : { value: email }
  }
  if (name === 'corporateNumber') {
    const number = corporateNumber(String(value))
    return number === undefined ? { fault: NO_CORPORATE_NUMBER } : { value: number }
  }
  const fault = fieldFault(name, value)
  if (fault) return { fault: FAULTS[fault] }
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  const options = own?.options ?? []
  if (options.length > 0 && !chosen.every((one) => typeof one === 'string' && options.includes(one)))
    return { fault: among(options) }
  return { value: name === 'phone' || name === 'mobile' ? String(value).normalize('NFKC') : value }
}

const issueAt = (path: string, text: Localised): InputIssue => ({ path, message: text.en, text })

/** Holds fields against what leads have; the issues name each field at fault. */
export function readFields(
  given: FieldChanges,
  ownFields: readonly OwnField[],
): { readonly fields: FieldChanges; readonly issues: readonly InputIssue[] } {
  const fields: Record<string, FieldValue | null> = {}
  const issues: InputIssue[] = []
  for (const [key, value] of Object.entries(given)) {
    const name = leadFieldSchema.safeParse(key)
    const path = `fields.${key}`
    if (!name.success) issues.push(issueAt(path, NO_FIELD))
    else if (isDerivedField(key)) issues.push(issueAt(path, DERIVED))
    else if (value === null) fields[key] = null
    else {
      const own = ownFields.find((field) => `${CUSTOM}${field.id}` === key)
      const read = readValue(name.data, value, own)
      if ('fault' in read) issues.push(issueAt(path, read.fault))
      else fields[key] = read.value
    }
  }
  return { fields, issues }
}
