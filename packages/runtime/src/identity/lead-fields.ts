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
import { type InputIssue, LANGUAGES } from '@shirube/kernel'
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
  text: 'must be a text of at most 4,000 characters',
  number: 'must be a number',
  boolean: 'must be true or false',
  date: 'must be a date, YYYY-MM-DD',
  texts: 'must be a list of texts',
} as const satisfies Record<FieldType, string>

const FAULTS = {
  'no-language': `must be one of ${LANGUAGES.join(', ')}`,
  'no-zone': 'must be the name of a time zone, such as Asia/Tokyo',
} as const satisfies Record<FieldFault, string>

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
): { readonly value: FieldValue | null } | { readonly fault: string } {
  const type = typeOf(name, own)
  if (type === undefined) return { fault: 'there is no such field' }
  const value = tidy(given)
  if (value === '') return { value: null }
  if (!VALUES[type].safeParse(value).success) return { fault: SAYS[type] }
  if (name === 'email') {
    const email = emailKey(String(value))
    return email === undefined ? { fault: 'is not an e-mail address' } : { value: email }
  }
  const fault = fieldFault(name, value)
  if (fault) return { fault: FAULTS[fault] }
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  const options = own?.options ?? []
  if (options.length > 0 && !chosen.every((one) => typeof one === 'string' && options.includes(one)))
    return { fault: `must be among ${options.join(', ')}` }
  return { value: name === 'phone' ? String(value).normalize('NFKC') : value }
}

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
    if (!name.success) issues.push({ path, message: 'there is no such field' })
    else if (isDerivedField(key)) issues.push({ path, message: 'is worked out by the product' })
    else if (value === null) fields[key] = null
    else {
      const own = ownFields.find((field) => `${CUSTOM}${field.id}` === key)
      const read = readValue(name.data, value, own)
      if ('fault' in read) issues.push({ path, message: read.fault })
      else fields[key] = read.value
    }
  }
  return { fields, issues }
}
