import type { NarrationContext } from '@shirube/kernel'
import type { LeadFieldName } from '../field.ts'
import { COMPANY_FIELD_WORDS, LEAD_FIELD_WORDS } from '../words/field-words.ts'
import { ASSET_WORDS } from '../words/vocabulary-words.ts'

const CUSTOM = 'custom.'
const COMPANY = 'company.'
const ITS_COMPANY = { ja: '企業', en: 'company' } as const

/** What a field of a lead is called; a custom one by the name that the organisation gave it. */
export function fieldName(field: LeadFieldName, context: NarrationContext): string {
  if (Object.hasOwn(LEAD_FIELD_WORDS, field)) {
    return LEAD_FIELD_WORDS[field as keyof typeof LEAD_FIELD_WORDS][context.language]
  }
  const id = field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : field
  return context.nameOf('customField', id) ?? `${ASSET_WORDS.customField[context.language]} ${id}`
}

/** What it is that `attribute.changed` names: a field of the lead, one of its company, or which company it is. */
export function changedFieldName(field: string, context: NarrationContext): string {
  if (field === 'company') return ITS_COMPANY[context.language]
  const own = field.startsWith(COMPANY) ? field.slice(COMPANY.length) : ''
  if (Object.hasOwn(COMPANY_FIELD_WORDS, own))
    return COMPANY_FIELD_WORDS[own as keyof typeof COMPANY_FIELD_WORDS][context.language]
  return fieldName(field, context)
}
