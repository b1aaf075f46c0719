import type { FieldType, FieldValue } from '@shirube/audience'
import { type CellIssue, type ImportColumn, type ImportPlan, isFieldColumn } from '@shirube/contract'
import type { IdentityKey } from '@shirube/db'
import type { Localised } from '@shirube/kernel'
import { keysOf } from '../../identity/keys.ts'
import { type FieldChanges, type OwnField, readFields } from '../../identity/lead-fields.ts'
import { readDate } from '../cell/japanese-date.ts'
import { partsOfName } from '../cell/name-parts.ts'
import { prefectureIn } from '../cell/prefecture.ts'
import { tidyCell, typeOfColumn } from '../cell/tidy-cell.ts'
import type { FileRecord } from '../file/read-records.ts'
import { readTouch, type Touch, type TouchReading } from '../touch/read-touch.ts'
import { findOwner, type OwnerBook } from './owner-book.ts'

/** How rows are read: what each column becomes, and the fields that the organisation made itself. */
export interface RowReader {
  readonly plan: ImportPlan
  readonly own: readonly OwnField[]
  readonly types: readonly (FieldType | undefined)[]
  /** Given where rows tell what people did. */
  readonly touches?: TouchReading
  /** Given where rows name the colleague who looks after their person. */
  readonly owners?: OwnerBook
}

/** A row as a person, with what they are recognised by and what is wrong with its cells. */
export interface ReadRow {
  readonly line: number
  /** The cells as they stood there, and as they would be kept. */
  readonly raw: readonly string[]
  readonly cells: readonly string[]
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly keys: readonly IdentityKey[]
  readonly source: string
  /** `YYYY-MM-DD`: the day on which the person was met, where the row says it. */
  readonly metOn?: string
  /** What the person did, in a file of that. */
  readonly touch?: Touch
  /** The colleague whom the row names, by id. */
  readonly owner?: string
  readonly issues: readonly CellIssue[]
  /** What is left out of the row though it is taken in. */
  readonly warnings: readonly CellIssue[]
}

const NOBODY: Localised = {
  ja: 'メールアドレスも電話番号もありません',
  en: 'There is neither an email address nor a phone number',
}
const NOT_A_NUMBER: Localised = { ja: '電話番号の形ではありません', en: 'is not a phone number' }
const ILLEGIBLE: Localised = {
  ja: '読み取れない文字があります',
  en: 'holds characters that cannot be read',
}
const beyond = (era: string, until: string): Localised => ({
  ja: `${era}は${until}までです`,
  en: `the era ${era} ended on ${until}`,
})

/** Makes ready to read the rows of a list. */
export function rowReader(about: Omit<RowReader, 'types'>): RowReader {
  const types = new Map(about.own.map((field) => [`custom.${field.id}`, field.type as FieldType]))
  return { ...about, types: about.plan.columns.map((column) => typeOfColumn(column, types)) }
}

const YES = /^(?:true|yes|y|1|はい|有|あり|○|◯|済)$/iu

function valueOf(cell: string, type: FieldType | undefined): FieldValue {
  if (type === 'number') return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell
  if (type === 'texts') return cell.split(/[,、;；]/u).flatMap((one) => one.trim() || [])
  return type === 'boolean' ? YES.test(cell) : cell
}

function fieldsOf(column: ImportColumn, cell: string, type: FieldType | undefined): FieldChanges {
  switch (column) {
    case 'fullName':
      return partsOfName(cell, ['lastName', 'firstName'])
    case 'fullNameKana':
      return partsOfName(cell, ['lastNameKana', 'firstNameKana'])
    case 'source':
      return {}
    default:
      return isFieldColumn(column) ? { [column]: valueOf(cell, type) } : {}
  }
}

function dateIssue(cell: string): Localised | undefined {
  const read = readDate(cell)
  return read.kind === 'beyond-era' ? beyond(read.era, read.until) : undefined
}

/** What is wrong with one cell before its value is held against the field. */
function cellFault(cell: string, column: ImportColumn, type: FieldType | undefined): Localised | undefined {
  if (column === 'ignore') return undefined
  if (cell.includes('\uFFFD')) return ILLEGIBLE
  return type === 'date' ? dateIssue(cell) : undefined
}

/** The columns that fill a field, by its name: a whole name fills two. */
const fills = (column: ImportColumn, field: string): boolean =>
  column === field ||
  (column === 'fullName' && /^(?:last|first)Name$/u.test(field)) ||
  (column === 'fullNameKana' && /^(?:last|first)NameKana$/u.test(field))

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function present(fields: FieldChanges): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}

/** The prefecture that the address names, where the list has no column for it. */
function withPrefecture(fields: FieldChanges): FieldChanges {
  const address = text(fields['address'])
  const prefecture = fields['prefecture'] === undefined && address ? prefectureIn(address) : undefined
  return prefecture === undefined ? fields : { ...fields, prefecture }
}

interface Cells {
  readonly cells: readonly string[]
  readonly given: FieldChanges
  readonly issues: readonly CellIssue[]
}

function readCells({ plan, types }: RowReader, raw: readonly string[]): Cells {
  const cells: string[] = []
  const given: Record<string, FieldValue | null> = {}
  const issues: CellIssue[] = []
  for (const [place, column] of plan.columns.entries()) {
    const type = types[place]
    const cell = tidyCell(column, raw[place] ?? '', type)
    cells.push(cell)
    if (cell === '') continue
    const fault = cellFault(cell, column, type)
    if (fault) issues.push({ column: place, message: fault })
    else Object.assign(given, fieldsOf(column, cell, type))
  }
  return { cells, given: withPrefecture(given), issues }
}

const cellOf = ({ plan }: RowReader, cells: readonly string[], column: ImportColumn): string | undefined =>
  cells[plan.columns.indexOf(column)] || undefined

/** The colleague whom a row names; somebody unknown holds the row up no further than that. */
function ownerOf(
  { owners, plan }: RowReader,
  words: string | undefined,
): { readonly owner?: string; readonly warnings: readonly CellIssue[] } {
  if (owners === undefined || words === undefined) return { warnings: [] }
  const found = findOwner(owners, words)
  if ('owner' in found) return { owner: found.owner, warnings: [] }
  return { warnings: [{ column: plan.columns.indexOf('owner'), message: found.warning }] }
}

/** Reads one row; the issues name each cell at fault. */
export function readRow(reader: RowReader, record: FileRecord): ReadRow {
  const { cells, given, issues: faults } = readCells(reader, record.cells)
  const read = readFields(given, reader.own)
  const fields = present(read.fields)
  const name = `${text(fields['lastName']) ?? ''}${text(fields['firstName']) ?? ''}`
  const [email, phone, mobile] = ['email', 'phone', 'mobile'].map((field) => text(fields[field]))
  const externalId = cellOf(reader, cells, 'externalId')
  const keys = keysOf({ externalId, email, phone, mobile, name })
  const columns = reader.plan.columns
  const issues: CellIssue[] = [
    ...faults,
    ...read.issues.map(({ path, text: words, message }) => {
      const column = columns.findIndex((one) => fills(one, path.replace(/^fields\./u, '')))
      return { ...(column >= 0 && { column }), message: words ?? { ja: message, en: message } }
    }),
  ]
  const { touches, plan } = reader
  const told = touches && readTouch(plan, (column) => cellOf(reader, cells, column), touches)
  issues.push(...(told?.issues ?? []))
  if (keys.length === 0 && issues.length === 0) issues.push(nobody(columns, fields))
  const metOn = cellOf(reader, cells, 'metOn')
  const dated = metOn !== undefined && readDate(metOn).kind === 'date'
  return {
    line: record.line,
    raw: record.cells,
    cells,
    fields,
    keys,
    source: cellOf(reader, cells, 'source')?.slice(0, 200) ?? reader.plan.source,
    ...(dated && { metOn }),
    ...(told?.touch && { touch: told.touch }),
    ...ownerOf(reader, cellOf(reader, cells, 'owner')),
    issues,
  }
}

/** Nobody can be recognised: there is no key, or the only telephone number is none. */
function nobody(columns: readonly ImportColumn[], fields: Readonly<Record<string, FieldValue>>): CellIssue {
  const column = columns.indexOf('phone')
  return fields['phone'] === undefined ? { message: NOBODY } : { column, message: NOT_A_NUMBER }
}
