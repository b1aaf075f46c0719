import { localDate } from '@shirube/kernel/zone'
import { type Facts, zoneOf } from '../fact/facts.ts'
import type { CompanyField, FieldValue, LeadFieldName } from '../field.ts'
import { ageOn } from './calendar-day.ts'

const own = (fields: Readonly<Record<string, FieldValue>>, field: string): FieldValue | undefined =>
  Object.hasOwn(fields, field) ? fields[field] : undefined

/**
 * What a condition reads in a field of the lead. `age` is worked out from the birth date on the lead's local day
 * and `createdOn` from the moment of creation in the lead's zone, whatever the fields hold under these names.
 */
export function leadValue(facts: Facts, field: LeadFieldName, today: () => number): FieldValue | undefined {
  const { fields, createdAt } = facts.lead
  if (field === 'age') return ageOn(own(fields, 'birthDate'), today())
  if (field === 'createdOn') return localDate(createdAt, zoneOf(facts))
  return own(fields, field)
}

/** What a condition reads in a field of the lead's company; missing when there is none. */
export const companyValue = (facts: Facts, field: CompanyField): FieldValue | undefined =>
  facts.company && own(facts.company.fields, field)
