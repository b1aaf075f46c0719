import { hash32 } from '@shirube/kernel'
import type { DemoCompany } from './companies.ts'
import { DEMO_COMPANIES } from './companies.ts'
import { DEPARTMENTS, FAMILY_NAMES, GIVEN_NAMES, JOB_TITLES } from './names.ts'

/** Somebody who never lived, the same one at every start. */
export interface DemoPerson {
  readonly n: number
  readonly company: DemoCompany
  readonly fields: Readonly<Record<string, string>>
}

/** A number below `below` that is always the same for a person and a question. */
export const chance = (n: number, question: string, below: number): number =>
  hash32(`${question}:${n}`) % below

const at = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length]
  if (one === undefined) throw new Error('the list is empty')
  return one
}

/** Invents the n-th person of the demo; no two share a name and a company. */
export function inventPerson(n: number, company = at(DEMO_COMPANIES, n)): DemoPerson {
  const [lastName, lastNameKana, roman] = at(FAMILY_NAMES, n)
  const [firstName, firstNameKana] = at(GIVEN_NAMES, chance(n, 'given', GIVEN_NAMES.length))
  const phone = `0${3 + chance(n, 'area', 6)}-${5000 + chance(n, 'office', 4900)}-${String(chance(n, 'line', 10_000)).padStart(4, '0')}`
  return {
    n,
    company,
    fields: {
      lastName,
      firstName,
      lastNameKana,
      firstNameKana,
      email: `${roman}${n < FAMILY_NAMES.length ? '' : Math.floor(n / FAMILY_NAMES.length) + 1}@${company.domain}`,
      companyName: company.name,
      department: at(DEPARTMENTS, chance(n, 'department', DEPARTMENTS.length)),
      jobTitle: at(JOB_TITLES, chance(n, 'title', JOB_TITLES.length)),
      prefecture: company.prefecture,
      ...(chance(n, 'has phone', 10) < 7 && { phone }),
      ...(chance(n, 'language', 30) === 0 && { language: 'en' }),
    },
  }
}
