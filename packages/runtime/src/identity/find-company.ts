import { findCompany, insertCompany, type LeadRecord, lockCompanyKeys, setCompanyDomain } from '@shirube/db'
import { asId, type CompanyId } from '@shirube/kernel'
import { scheduleCompanyNews } from '../company/tell-leads-of-company.ts'
import type { LeadSession } from '../ingest/session.ts'
import { companyDomain, companyNameKey } from './company-key.ts'

const textIn = (fields: LeadRecord['fields'], field: string): string => {
  const value = fields[field]
  return typeof value === 'string' ? value : ''
}

/**
 * The company of a lead by the name that was given, else by the domain of the address; made when there is none
 * yet. Undefined when neither says anything: a person alone (S44).
 */
export async function companyOf(
  session: LeadSession,
  fields: LeadRecord['fields'],
): Promise<CompanyId | undefined> {
  const name = textIn(fields, 'companyName')
  const domain = companyDomain(textIn(fields, 'email')) || undefined
  const keys = { ...(name !== '' && { nameKey: companyNameKey(name) }), ...(domain && { domain }) }
  if (keys.nameKey === undefined && keys.domain === undefined) return undefined
  const { tx, now } = session
  await lockCompanyKeys(tx, keys)
  const known = await findCompany(tx, keys)
  if (known !== undefined) {
    if (domain && (await setCompanyDomain(tx, known, domain)))
      await scheduleCompanyNews(
        tx,
        { company: known, field: 'company.domain', after: domain },
        { id: session.runtime.newId(), now },
      )
    return known
  }
  const id = asId<CompanyId>(session.runtime.newId())
  await insertCompany(tx, { ...keys, id, name: name || (domain ?? '') }, now)
  return id
}
