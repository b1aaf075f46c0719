import {
  type CompanyKeys,
  findCompany,
  insertCompany,
  type LeadRecord,
  lockCompanyKeys,
  setCompanyDomain,
} from '@shirube/db'
import { asId, type CompanyId, corporateNumber } from '@shirube/kernel'
import { learnCorporateNumbers } from '../company/learn-corporate-numbers.ts'
import { scheduleCompanyNews } from '../company/tell-leads-of-company.ts'
import type { LeadSession } from '../ingest/session.ts'
import { companyDomain, companyNameKey } from './company-key.ts'

const textIn = (fields: LeadRecord['fields'], field: string): string => {
  const value = fields[field]
  return typeof value === 'string' ? value : ''
}

/** What a lead's fields say of its company; nothing for a person alone. */
export function companyKeysOf(fields: LeadRecord['fields']): CompanyKeys {
  const name = textIn(fields, 'companyName')
  const domain = companyDomain(textIn(fields, 'email')) || undefined
  const number = corporateNumber(textIn(fields, 'corporateNumber'))
  return {
    ...(number !== undefined && { corporateNumber: number }),
    ...(name !== '' && { nameKey: companyNameKey(name) }),
    ...(domain !== undefined && { domain }),
  }
}

/** What a company is called that nobody has named. */
export const companyNameIn = (fields: LeadRecord['fields'], keys: CompanyKeys): string =>
  textIn(fields, 'companyName') || (keys.domain ?? keys.corporateNumber ?? '')

/** Notes what is new about a company that was known, and has its people told. */
async function learn(
  { tx, now, runtime }: LeadSession,
  company: CompanyId,
  keys: CompanyKeys,
): Promise<void> {
  const { domain, corporateNumber: number } = keys
  const { newId } = runtime
  if (domain && (await setCompanyDomain(tx, company, domain)))
    await scheduleCompanyNews(tx, { company, field: 'company.domain', after: domain }, { id: newId(), now })
  if (number) await learnCorporateNumbers(tx, [{ company, number }], { newId, now })
}

/**
 * The company of a lead by the corporate number or the name that was given, else by the domain of the address; made
 * when there is none yet. Undefined when nothing says anything: a person alone (S44).
 */
export async function companyOf(
  session: LeadSession,
  fields: LeadRecord['fields'],
): Promise<CompanyId | undefined> {
  const keys = companyKeysOf(fields)
  if (Object.keys(keys).length === 0) return undefined
  const { tx, now } = session
  await lockCompanyKeys(tx, [keys])
  const known = await findCompany(tx, keys)
  if (known !== undefined) {
    await learn(session, known, keys)
    return known
  }
  const id = asId<CompanyId>(session.runtime.newId())
  await insertCompany(tx, { ...keys, id, name: companyNameIn(fields, keys) }, now)
  return id
}
