import {
  COMPANY_FIELDS,
  type CompanyField,
  type Condition,
  isDerivedField,
  LEAD_FIELDS,
} from '@shirube/audience'
import { countMatching, organisationRow } from '@shirube/db'
import type { Runtime } from '@shirube/runtime'
import { found } from '../../app/found.ts'

const REACHABLE: Condition = { kind: 'attribute', field: 'email', test: { op: 'exists' } }

/** The question whether a lead has what a mail's variable says; undefined for what is not the lead's. */
function hasValue(name: string, customFields: readonly string[]): Condition | undefined {
  const [owner, ...rest] = name.split('.')
  const field = rest.join('.')
  const test = { op: 'exists' } as const
  if (owner === 'company' && Object.hasOwn(COMPANY_FIELDS, field))
    return { kind: 'company', field: field as CompanyField, test }
  if (owner !== 'lead' || isDerivedField(field)) return undefined
  const custom = field.startsWith('custom.') && customFields.includes(field.slice('custom.'.length))
  return custom || Object.hasOwn(LEAD_FIELDS, field) ? { kind: 'attribute', field, test } : undefined
}

/** How many of the leads with an address lack each value; names that are no values of leads are left out. */
export async function countGaps(
  { db, clock }: Runtime,
  names: readonly string[],
  customFields: readonly string[],
): Promise<{ reachable: number; items: { name: string; people: number }[] }> {
  const { timeZone } = found(await organisationRow(db))
  const count = (condition: Condition): Promise<number> =>
    countMatching(db, { condition, now: clock.now(), zone: timeZone })
  const reachable = await count(REACHABLE)
  const items: { name: string; people: number }[] = []
  for (const name of names) {
    const has = hasValue(name, customFields)
    if (has)
      items.push({ name, people: await count({ kind: 'all', of: [REACHABLE, { kind: 'not', of: has }] }) })
  }
  return { reachable, items }
}
