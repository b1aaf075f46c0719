import type { FieldValue } from '@shirube/audience'
import { type CompanyKeys, type Tx } from '@shirube/db'
import { findCompanies, insertCompanies, lockManyCompanyKeys, type NewCompany } from '@shirube/db/import'
import { asId, type CompanyId, type LeadId } from '@shirube/kernel'
import { companyDomain, companyNameKey } from '../../identity/company-key.ts'
import type { DraftPerson } from './draft-person.ts'

interface Asked extends CompanyKeys {
  readonly name: string
}

const text = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '')

function askedBy({ before, fields }: DraftPerson): Asked | undefined {
  const named = text(fields['companyName'])
  const isNews = before === undefined || before.company === null || before.fields['companyName'] !== named
  if (!isNews) return undefined
  const domain = companyDomain(text(fields['email'])) || undefined
  if (named === '' && domain === undefined) return undefined
  const nameKey = named === '' ? undefined : companyNameKey(named)
  return { name: named || (domain ?? ''), ...(nameKey && { nameKey }), ...(domain && { domain }) }
}

/** Makes one company for all that mean the same: by name, else by domain. */
function inventCompanies(asked: readonly Asked[], newId: () => string): ReadonlyMap<Asked, NewCompany> {
  const byName = new Map<string, NewCompany>()
  const byDomain = new Map<string, NewCompany>()
  const made = new Map<Asked, NewCompany>()
  for (const one of asked) {
    const known = byName.get(one.nameKey ?? '') ?? byDomain.get(one.domain ?? '')
    const company = known ?? { ...one, id: asId<CompanyId>(newId()) }
    if (company.nameKey) byName.set(company.nameKey, company)
    if (company.domain) byDomain.set(company.domain, company)
    made.set(one, company)
  }
  return made
}

/** The companies of people by name, else by the domain of the address; made where there is none, in few statements. */
export async function companiesOf(
  tx: Tx,
  people: readonly DraftPerson[],
  by: { readonly import: string; readonly now: number; readonly newId: () => string },
): Promise<ReadonlyMap<LeadId, CompanyId>> {
  const asked = people.flatMap((one) => {
    const keys = askedBy(one)
    return keys === undefined ? [] : [{ lead: one.group.lead, keys }]
  })
  const distinct = new Map(asked.map(({ keys }) => [`${keys.nameKey ?? ''} ${keys.domain ?? ''}`, keys]))
  const all = [...distinct.values()]
  const found = new Map<Asked, CompanyId>()
  const look = async (wanted: readonly Asked[]): Promise<readonly Asked[]> => {
    const ids = await findCompanies(tx, wanted)
    for (const [n, keys] of wanted.entries()) {
      const id = ids[n]
      if (id !== undefined) found.set(keys, id)
    }
    return wanted.filter((keys) => !found.has(keys))
  }
  const missing = await look(all)
  await lockManyCompanyKeys(tx, missing)
  // Somebody may have made one before the lock was ours.
  const made = inventCompanies(await look(missing), by.newId)
  await insertCompanies(tx, [...new Set(made.values())], by)
  for (const [keys, company] of made) found.set(keys, company.id)
  return new Map(
    asked.flatMap(({ lead, keys }) => {
      const one = distinct.get(`${keys.nameKey ?? ''} ${keys.domain ?? ''}`)
      const id = one && found.get(one)
      return id === undefined ? [] : [[lead, id] as const]
    }),
  )
}
