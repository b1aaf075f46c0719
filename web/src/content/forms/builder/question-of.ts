import {
  type FieldType,
  isDerivedField,
  LEAD_FIELD_WORDS,
  LEAD_FIELDS,
  type LeadField,
} from '@shirube/audience'
import type { FormField } from '@shirube/contract'

/** A field of leads that a form may ask for. */
export interface AskableField {
  /** `lastName`, `custom.rank`. */
  readonly field: string
  readonly label: { readonly ja: string; readonly en: string }
  readonly type: FieldType
}

/** Custom fields as the catalog knows them. */
export interface CustomChoice {
  readonly id: string
  readonly name: string
  readonly fieldType?: FieldType | undefined
}

const LONG = new Set(['inquiryText', 'issue', 'address'])
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every field that visitors may be asked for: those of all leads, then the organisation's own. */
export function askableFields(custom: readonly CustomChoice[]): readonly AskableField[] {
  const standard = (Object.keys(LEAD_FIELDS) as LeadField[])
    .filter((field) => !isDerivedField(field))
    .map((field) => {
      const { ja, en } = LEAD_FIELD_WORDS[field]
      return { field, label: { ja, en: upper(en) }, type: LEAD_FIELDS[field] }
    })
  const own = custom.map(({ id, name, fieldType = 'text' as const }) => ({
    field: `custom.${id}`,
    label: { ja: name, en: name },
    type: fieldType,
  }))
  return [...standard, ...own].filter(({ type }) => type !== 'boolean')
}

function typeFor({ field, type }: AskableField): FormField['type'] {
  if (field === 'email') return 'email'
  if (field === 'phone') return 'tel'
  if (type === 'number' || type === 'date') return type
  if (type === 'texts') return 'checkboxes'
  return LONG.has(field) ? 'textarea' : 'text'
}

/** A key that no other question of the form has. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  const base =
    wanted
      .replaceAll(/[^a-z0-9_]+/giu, '_')
      .toLowerCase()
      .replace(/^[^a-z]+/u, '') || 'question'
  const short = base.slice(0, 32)
  if (!taken.includes(short)) return short
  for (let n = 2; ; n++) if (!taken.includes(`${short}_${n}`)) return `${short}_${n}`
}

const OPTION = { value: '1', label: { ja: '選択肢1', en: 'Option 1' } }

/** The same question in another type; choices get a first option. */
export function asType(field: FormField, type: FormField['type']): FormField {
  const { key, label, help, required, leadField, whenUnknown } = field
  const shared = {
    key,
    label,
    required,
    ...(help && { help }),
    ...(leadField !== undefined && { leadField }),
    ...(whenUnknown && { whenUnknown }),
  }
  if (type !== 'select' && type !== 'checkboxes') return { ...shared, type }
  return { ...shared, type, options: 'options' in field ? field.options : [OPTION] }
}

/** A question for a field of leads. */
export function questionFor(asked: AskableField, taken: readonly string[]): FormField {
  const key = freeKey(asked.field.replaceAll(/([A-Z])/gu, '_$1').replace('custom.', ''), taken)
  const plain = { key, type: 'text', label: asked.label, required: false, leadField: asked.field } as const
  return asType(plain, typeFor(asked))
}

/** A question whose answer stays with the submission. */
export const openQuestion = (taken: readonly string[]): FormField => ({
  key: freeKey('question', taken),
  type: 'text',
  label: { ja: '質問', en: 'Question' },
  required: false,
})

const SUITED: Readonly<Record<FieldType, readonly FormField['type'][]>> = {
  text: ['text', 'textarea', 'select'],
  number: ['number'],
  date: ['date'],
  boolean: [],
  texts: ['checkboxes'],
}

/** The types that a question may have, given the field that takes its answer. */
export function typesFor(field: FormField, fields: readonly AskableField[]): readonly FormField['type'][] {
  if (field.leadField === undefined)
    return ['text', 'textarea', 'email', 'tel', 'number', 'date', 'select', 'checkboxes']
  if (field.leadField === 'email') return ['email']
  if (field.leadField === 'phone') return ['tel', 'text']
  const type = fields.find((one) => one.field === field.leadField)?.type ?? 'text'
  return SUITED[type].includes(field.type) ? SUITED[type] : [field.type, ...SUITED[type]]
}
