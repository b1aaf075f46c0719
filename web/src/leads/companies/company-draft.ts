import type { Company, CompanyChange } from '@shirube/contract'

/** The fields of a company that people fill in, in their order. */
export const EDITED_FIELDS = [
  'name',
  'corporateNumber',
  'domain',
  'industry',
  'prefecture',
  'employees',
  'revenue',
] as const
export type EditedField = (typeof EDITED_FIELDS)[number]

/** What is typed, by field; what was not touched is missing. */
export type CompanyDraft = Readonly<Partial<Record<EditedField, string>>>

/** True for a field that holds a number. */
export const isNumber = (field: EditedField): field is 'employees' | 'revenue' =>
  field === 'employees' || field === 'revenue'

/** What stands in a field now. */
export const standsIn = (company: Company, field: EditedField): string =>
  String((field === 'name' ? company.name : company.fields[field]) ?? '')

/** A number as people type it: full width and commas are taken as they are meant. */
const numberIn = (text: string): number => Number(text.normalize('NFKC').replaceAll(/[,\s]/gu, ''))

/** What is to be changed, an emptied field taken away; undefined while nothing is, or a number is none. */
export function changeOf(company: Company, draft: CompanyDraft): CompanyChange | undefined {
  const changed = EDITED_FIELDS.flatMap((field): readonly (readonly [string, string | number | null])[] => {
    const typed = draft[field]?.trim()
    if (typed === undefined || typed === standsIn(company, field)) return []
    if (typed === '') return field === 'name' ? [] : [[field, null]]
    return [[field, isNumber(field) ? numberIn(typed) : typed]]
  })
  const none = changed.some(([, value]) => typeof value === 'number' && Number.isNaN(value))
  return changed.length === 0 || none ? undefined : Object.fromEntries(changed)
}

/** The number that is none, where one is. */
export const wrongNumber = (draft: CompanyDraft): EditedField | undefined =>
  EDITED_FIELDS.find((field) => isNumber(field) && Number.isNaN(numberIn(draft[field] ?? '')))
