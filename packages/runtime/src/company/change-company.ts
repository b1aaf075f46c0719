import type { FieldValue } from '@shirube/audience'
import type { CompanyChange } from '@shirube/contract'
import { type Actor, lockCompanyKeys, retriedTransaction } from '@shirube/db'
import { type CompanyRecord, companyOfNumber, lockCompany, writeCompany } from '@shirube/db/company'
import { AppError, asId, badInput, type CompanyId, corporateNumber } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { companyNameKey } from '../identity/company-key.ts'
import { NO_CORPORATE_NUMBER } from '../identity/lead-fields.ts'
import type { Runtime } from '../runtime.ts'
import { scheduleCompanyNews } from './tell-leads-of-company.ts'

type Fields = Readonly<Record<string, FieldValue>>

const taken = (name: string) => ({
  ja: `この法人番号は「${name}」に登録されています`,
  en: `This corporate number belongs to ${name}`,
})

/** The number as it is kept. Throws `bad_input` for what is none. */
function numberOf(given: string | null): string | null {
  if (given === null) return null
  const number = corporateNumber(given)
  if (number === undefined) throw badInput('corporateNumber', NO_CORPORATE_NUMBER)
  return number
}

/** The record as it is to stand; what the change does not name stays. */
function changedRecord(known: CompanyRecord, change: CompanyChange): CompanyRecord {
  const { name = known.name, domain = known.domain, corporateNumber: number, ...described } = change
  const fields = Object.entries({ ...known.fields, ...described }).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [[field, value] as const],
  )
  return {
    name,
    nameKey: change.name === undefined ? known.nameKey : companyNameKey(name),
    domain,
    corporateNumber: number === undefined ? known.corporateNumber : numberOf(number),
    fields: Object.fromEntries(fields),
  }
}

/** All that conditions can ask of a company, by field. */
function asked({ name, domain, corporateNumber: number, fields }: CompanyRecord): Fields {
  return {
    ...fields,
    name,
    ...(domain !== null && { domain }),
    ...(number !== null && { corporateNumber: number }),
  }
}

/**
 * Changes what is known of a company by hand. Its people are told of each field in the background, so that rules,
 * segments and scenarios look again. Throws `not_found`; `bad_input` for a corporate number whose check digit is
 * wrong; `conflict` where another company has that number.
 */
export async function changeCompany(
  runtime: Runtime,
  { id, change }: { readonly id: string; readonly change: CompanyChange },
  actor: Actor,
): Promise<void> {
  const company = asId<CompanyId>(id)
  await retriedTransaction(runtime.db, async (tx) => {
    const known = await lockCompany(tx, id)
    if (!known) throw new AppError('not_found', `There is no company ${id}`)
    const record = changedRecord(known, change)
    const number = record.corporateNumber
    if (number !== null && number !== known.corporateNumber) {
      await lockCompanyKeys(tx, [{ corporateNumber: number }])
      const other = await companyOfNumber(tx, number)
      if (other) throw new AppError('conflict', taken(other.name))
    }
    await writeCompany(tx, company, record)
    const now = runtime.clock.now()
    const [before, after] = [asked(known), asked(record)]
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [old, fresh] = [before[field], after[field]]
      if (old === fresh) continue
      const news = { ...(old !== undefined && { before: old }), ...(fresh !== undefined && { after: fresh }) }
      const about = { id: runtime.newId(), now }
      await scheduleCompanyNews(tx, { company, field: `company.${field}`, ...news }, about)
    }
    const subject = { kind: 'company', id }
    await noteChange(tx, { actor, action: 'company.changed', subject, before, after }, now)
  })
}
