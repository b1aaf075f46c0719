import { type CompanyKeys, lockCompanyKeys, type Tx } from '@shirube/db'
import { findCompanies, insertCompanies, type NewCompany } from '@shirube/db/import'
import { asId, type CompanyId, type LeadId } from '@shirube/kernel'
import { learnCorporateNumbers } from '../../company/learn-corporate-numbers.ts'
import { companyKeysOf, companyNameIn } from '../../identity/find-company.ts'
import type { DraftPerson } from './draft-person.ts'

interface Asked extends CompanyKeys {
  readonly name: string
}

/** What tells a company from others, in one text. */
const signOf = (keys: CompanyKeys): string =>
  JSON.stringify([keys.corporateNumber, keys.nameKey, keys.domain])

function askedBy({ before, fields }: DraftPerson): Asked | undefined {
  const isNews =
    before === undefined ||
    before.company === null ||
    ['companyName', 'corporateNumber'].some((field) => (before.fields[field] ?? '') !== (fields[field] ?? ''))
  if (!isNews) return undefined
  const keys = companyKeysOf(fields)
  return Object.keys(keys).length === 0 ? undefined : { ...keys, name: companyNameIn(fields, keys) }
}

/** Makes one company for all that mean the same: by number, else by name, else by domain. */
function inventCompanies(asked: readonly Asked[], newId: () => string): ReadonlyMap<Asked, NewCompany> {
  const byNumber = new Map<string, NewCompany>()
  const byName = new Map<string, NewCompany>()
  const byDomain = new Map<string, NewCompany>()
  const made = new Map<Asked, NewCompany>()
  // Those who know the number first: it then stands in the company that others find by its name.
  const numbered = asked.toSorted((a, b) => Number(!a.corporateNumber) - Number(!b.corporateNumber))
  for (const one of numbered) {
    const alike = byName.get(one.nameKey ?? '') ?? byDomain.get(one.domain ?? '')
    const known = one.corporateNumber ? byNumber.get(one.corporateNumber) : alike
    const company = known ?? { ...one, id: asId<CompanyId>(newId()) }
    for (const [companies, key] of [
      [byNumber, company.corporateNumber],
      [byName, company.nameKey],
      [byDomain, company.domain],
    ] as const)
      if (key && !companies.has(key)) companies.set(key, company)
    made.set(one, company)
  }
  return made
}

/** The companies of people by corporate number, name or the domain of the address; made where there is none, in few statements. */
export async function companiesOf(
  tx: Tx,
  people: readonly DraftPerson[],
  by: { readonly import: string; readonly now: number; readonly newId: () => string },
): Promise<ReadonlyMap<LeadId, CompanyId>> {
  const asked = people.flatMap((one) => {
    const keys = askedBy(one)
    return keys === undefined ? [] : [{ lead: one.group.lead, keys }]
  })
  const distinct = new Map(asked.map(({ keys }) => [signOf(keys), keys]))
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
  const numbers = [...found].flatMap(([{ corporateNumber: number }, company]) =>
    number === undefined ? [] : [{ company, number }],
  )
  await lockCompanyKeys(
    tx,
    numbers.map(({ number }) => ({ corporateNumber: number })),
  )
  await learnCorporateNumbers(tx, numbers, by)
  await lockCompanyKeys(tx, missing)
  // Somebody may have made one before the lock was ours.
  const made = inventCompanies(await look(missing), by.newId)
  await insertCompanies(tx, [...new Set(made.values())], by)
  for (const [keys, company] of made) found.set(keys, company.id)
  return new Map(
    asked.flatMap(({ lead, keys }) => {
      const one = distinct.get(signOf(keys))
      const id = one && found.get(one)
      return id === undefined ? [] : [[lead, id] as const]
    }),
  )
}
