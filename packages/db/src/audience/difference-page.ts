import type { CompanyId, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** Which leads are held against a condition: those behind one, in order of id; of one company where it is named. */
export interface DifferencePage {
  readonly after?: LeadId | undefined
  readonly company?: CompanyId | undefined
  readonly limit: number
}

/** True for the leads `l` that are looked at. */
export const among = (db: Queryable, { after, company }: DifferencePage) => db`
  ${after === undefined ? db`true` : db`l.id > ${after}`}
  ${company === undefined ? db`` : db`and l.company_id = ${company}`}`
