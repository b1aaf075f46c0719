import { COMPANY_FIELDS, isDerivedField, LEAD_FIELDS } from '@shirube/audience'

const OTHERS = [
  'organisation.name',
  'organisation.address',
  'organisation.contact',
  'sender.name',
  'sender.email',
  'unsubscribeUrl',
  'viewUrl',
  'receiveReason',
  'today',
] as const

/** Every variable that a mail may use, without the custom fields, which are `lead.custom.<id>`. */
export const MAIL_VARIABLES: readonly string[] = [
  'lead.id',
  ...Object.keys(LEAD_FIELDS).map((field) => `lead.${field}`),
  ...Object.keys(COMPANY_FIELDS).flatMap((field) => (isDerivedField(field) ? [] : [`company.${field}`])),
  ...OTHERS,
]

/** The first parts of those names; a template may not give them another meaning. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
  MAIL_VARIABLES.map((name) => name.split('.')[0] ?? name),
)

const KNOWN = new Set(MAIL_VARIABLES)
const CUSTOM = /^lead\.custom\.([a-z0-9_-]{1,60})$/u

/**
 * True for a variable that a mail may use.
 * @param customFields the ids of the organisation's custom fields; when absent, any custom field will do
 */
export function isMailVariable(name: string, customFields?: readonly string[]): boolean {
  if (KNOWN.has(name)) return true
  const custom = CUSTOM.exec(name)?.[1]
  return custom !== undefined && (customFields === undefined || customFields.includes(custom))
}
