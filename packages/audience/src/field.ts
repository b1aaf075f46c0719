import { LANGUAGES } from '@shirube/kernel'
import { isZone } from '@shirube/kernel/zone'
import { z } from 'zod'

/** What a field of a lead or company holds; a date is `YYYY-MM-DD` without a zone. */
export const FIELD_TYPES = ['text', 'number', 'date', 'boolean', 'texts'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export const fieldValueSchema = z.union([
  z.string().max(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(400)).max(100),
])
export type FieldValue = z.infer<typeof fieldValueSchema>

/** The fields that every lead has (S17); a custom field is named `custom.<id>`. */
export const LEAD_FIELDS = {
  lastName: 'text',
  firstName: 'text',
  lastNameKana: 'text',
  firstNameKana: 'text',
  email: 'text',
  phone: 'text',
  mobile: 'text',
  companyName: 'text',
  corporateNumber: 'text',
  department: 'text',
  jobTitle: 'text',
  postcode: 'text',
  prefecture: 'text',
  address: 'text',
  gender: 'text',
  birthDate: 'date',
  age: 'number',
  language: 'text',
  timeZone: 'text',
  source: 'text',
  interests: 'texts',
  tags: 'texts',
  inquiryDate: 'date',
  inquiryText: 'text',
  issue: 'text',
  timing: 'text',
  budget: 'text',
  decisionMaker: 'text',
  createdOn: 'date',
} as const satisfies Record<string, FieldType>
export type LeadField = keyof typeof LEAD_FIELDS

/** The fields that every company has; `engagement` is the sum over all its people (site + real), worked out when it is read. */
export const COMPANY_FIELDS = {
  name: 'text',
  domain: 'text',
  corporateNumber: 'text',
  industry: 'text',
  prefecture: 'text',
  employees: 'number',
  revenue: 'number',
  engagement: 'number',
} as const satisfies Record<string, FieldType>
export type CompanyField = keyof typeof COMPANY_FIELDS

const CUSTOM = /^custom\.[a-z0-9_-]{1,60}$/u

/** A field of a lead: one that all have, or a custom one. */
export const leadFieldSchema = z.union([
  z.enum(Object.keys(LEAD_FIELDS) as [LeadField, ...LeadField[]]),
  z.string().regex(CUSTOM),
])
export type LeadFieldName = z.infer<typeof leadFieldSchema>

export const companyFieldSchema = z.enum(Object.keys(COMPANY_FIELDS) as [CompanyField, ...CompanyField[]])

/** What a field of a lead holds; undefined for a custom one, whose type the organisation declares. */
export const typeOfLeadField = (field: LeadFieldName): FieldType | undefined =>
  Object.hasOwn(LEAD_FIELDS, field) ? LEAD_FIELDS[field as LeadField] : undefined

/** What is wrong with a text for a field that takes only some: no language of the product, no IANA zone. */
export type FieldFault = 'no-language' | 'no-zone'

/** Why a field cannot hold a value of its type; undefined when it can. */
export function fieldFault(field: string, value: FieldValue): FieldFault | undefined {
  if (field === 'language') return LANGUAGES.some((one) => one === value) ? undefined : 'no-language'
  if (field === 'timeZone') return typeof value === 'string' && isZone(value) ? undefined : 'no-zone'
  return undefined
}

/** True for a field that is worked out or owned by the product and that nobody may set. */
export const isDerivedField = (field: string): boolean =>
  field === 'createdOn' || field === 'age' || field === 'engagement'
