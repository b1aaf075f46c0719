import { type FieldType, typeOfLeadField } from '@shirube/audience'
import { type ImportColumn, isFieldColumn } from '@shirube/contract'
import { corporateNumber } from '@shirube/kernel'
import { narrowDate } from './narrow-date.ts'
import { prefectureOf } from './prefecture.ts'
import { narrow, tidyCompany, tidyPhone, tidyPostcode, tidyText } from './tidy-text.ts'

/** `="0901234567"`: how spreadsheets are made to keep a leading 0. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/u

/** The mark that our own files set before what a spreadsheet would take for a formula. */
const DEFUSED = /^'(?=[=+\-@\t\r＝＋－＠])/u

function bare(cell: string): string {
  const kept = KEPT_TEXT.exec(cell)?.[1]
  return kept === undefined ? cell.replace(DEFUSED, '') : kept.replaceAll('""', '"')
}

/** What type of value a column takes; undefined for one that holds text. */
export function typeOfColumn(
  column: ImportColumn,
  own: ReadonlyMap<string, FieldType>,
): FieldType | undefined {
  if (column === 'metOn') return 'date'
  return isFieldColumn(column) ? (own.get(column) ?? typeOfLeadField(column)) : undefined
}

/** A cell as it would be kept in this column: width, spaces, dashes, eras, short forms are made alike. */
export function tidyCell(column: ImportColumn, cell: string, type: FieldType | undefined): string {
  const text = tidyText(bare(cell))
  switch (column) {
    case 'email':
      return narrow(text).replaceAll(/\s/gu, '')
    case 'corporateNumber':
      return corporateNumber(text) ?? text
    case 'phone':
    case 'mobile':
      return tidyPhone(text)
    case 'postcode':
      return tidyPostcode(text)
    case 'companyName':
      return tidyCompany(text)
    case 'prefecture':
      return prefectureOf(text)
    case 'address':
    case 'department':
    case 'jobTitle':
      return narrow(text)
    default:
      if (type === 'date') return narrowDate(text)
      return type === 'number' ? narrow(text).replaceAll(/[,¥￥円]/gu, '') : text
  }
}
