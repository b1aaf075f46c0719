import type { NarrationContext } from '@shirube/kernel'
import type { LeadFieldName } from '../field.ts'
import { LEAD_FIELD_WORDS } from '../words/field-words.ts'
import { ASSET_WORDS } from '../words/vocabulary-words.ts'

const CUSTOM = 'custom.'

/** What a field of a lead is called; a custom one by the name that the organisation gave it. */
export function fieldName(field: LeadFieldName, context: NarrationContext): string {
  if (Object.hasOwn(LEAD_FIELD_WORDS, field)) {
    return LEAD_FIELD_WORDS[field as keyof typeof LEAD_FIELD_WORDS][context.language]
  }
  const id = field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : field
  return context.nameOf('customField', id) ?? `${ASSET_WORDS.customField[context.language]} ${id}`
}
