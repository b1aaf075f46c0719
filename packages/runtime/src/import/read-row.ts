import type { FieldValue } from '@shirube/audience'
import type { ImportPlan, JudgedRow } from '@shirube/contract'
import type { ImportedRow, Queryable } from '@shirube/db'
import type { LeadId, Localised } from '@shirube/kernel'
import { type Person, type ReadPerson, readPerson } from '../identity/person.ts'
import { recognise } from '../identity/recognise.ts'
import { isNumberField, partsOfName } from './cells.ts'

type CellIssue = JudgedRow['issues'][number]

const NOBODY: Localised = {
  ja: 'メールアドレスも電話番号もありません',
  en: 'There is neither an email address nor a phone number',
}

const WORDS: Readonly<Record<string, Localised>> = {
  'is not an e-mail address': {
    ja: 'メールアドレスの形ではありません',
    en: 'is not an email address',
  },
  'must be a date, YYYY-MM-DD': { ja: '日付（YYYY-MM-DD）ではありません', en: 'is not a date (YYYY-MM-DD)' },
  'must be a number': { ja: '数値ではありません', en: 'is not a number' },
  'there is no such field': { ja: 'この項目はありません', en: 'there is no such field' },
}
const wordsFor = (message: string): Localised =>
  WORDS[message] ?? { ja: 'この項目に入れられない値です', en: message }

/** The fields that the cells of a row become. */
export function fieldsOfRow(plan: ImportPlan, row: ImportedRow): Readonly<Record<string, FieldValue>> {
  const fields: Record<string, FieldValue> = {}
  for (const [place, column] of plan.columns.entries()) {
    const cell = (row.cells[place] ?? '').trim()
    if (column === 'ignore' || cell === '') continue
    if (column === 'fullName') Object.assign(fields, partsOfName(cell, ['lastName', 'firstName']))
    else if (column === 'fullNameKana')
      Object.assign(fields, partsOfName(cell, ['lastNameKana', 'firstNameKana']))
    else if (isNumberField(column) && cell !== '' && Number.isFinite(Number(cell.normalize('NFKC'))))
      fields[column] = Number(cell.normalize('NFKC'))
    else fields[column] = cell
  }
  return fields
}

/** A row as a person, whom it means as far as they are known, and what is wrong with its cells. */
export interface ReadRow {
  readonly person: Person
  readonly read: ReadPerson
  readonly lead: LeadId | undefined
  readonly issues: readonly CellIssue[]
}

/** Reads one row; the issues name each cell at fault. */
export async function readRow(db: Queryable, plan: ImportPlan, row: ImportedRow): Promise<ReadRow> {
  const { source, emailConsent, known } = plan
  const fields = fieldsOfRow(plan, row)
  const consents = emailConsent && [
    { channel: 'email' as const, state: 'granted' as const, basis: emailConsent },
  ]
  const whole: Person = { fields, source, ...(consents && { consents }) }
  const { person: read, issues } = await readPerson(db, whole)
  const told = issues.map(({ path, message }): CellIssue => {
    const field = path.replace(/^fields\./u, '')
    const column = plan.columns.findIndex((one) => one === field)
    if (path === '') return { message: NOBODY }
    return { ...(column >= 0 && { column }), message: wordsFor(message) }
  })
  const { lead } = await recognise(db, read)
  // Of a known person only empty fields are filled; what they are recognised by stays what is compared.
  const { email, phone, lastName, firstName, ...rest } = fields
  const keyed = email === undefined ? { phone, lastName, firstName } : { email }
  const others = email === undefined ? rest : { phone, lastName, firstName, ...rest }
  const person =
    lead === undefined || known === 'overwrite'
      ? whole
      : { ...whole, fields: present(keyed), defaults: present(others) }
  return { person, read, lead, issues: told }
}

const present = (fields: Readonly<Record<string, FieldValue | undefined>>): Record<string, FieldValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
