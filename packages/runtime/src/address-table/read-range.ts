import { type AddressColumn, companyDomainSchema } from '@shirube/contract'
import type { NewAddressRange } from '@shirube/db/address-range'
import { corporateNumber, err, type Localised, ok, type Result } from '@shirube/kernel'
import type { FileRecord } from '../import/file/read-records.ts'
import type { AddressColumns } from './address-columns.ts'
import { cellFault, type RowFault } from './address-table-fault.ts'
import { type AddressSpan, type CellFault, readFirstAndLast, readNetwork } from './read-network.ts'

const LONGEST_NAME = 200
const YES = /^(?:1|true|yes|y|はい|○|〇|✓|x|除外|対象外|ignored?)$/iu
const NO = /^(?:0|false|no|n|いいえ|×|-)?$/iu

/** A cell is read as what it says, or as nothing while it says what cannot be meant. */
type Read<T> = Result<T, CellFault>

const refused = (column: AddressColumn, text: Localised) => err({ column, text })

function readSpan(cell: (column: AddressColumn) => string): Read<AddressSpan> {
  const [network, first, last] = [cell('network'), cell('first'), cell('last')]
  if (network !== '')
    return first === '' && last === '' ? readNetwork(network) : refused('network', cellFault.twoNetworks())
  if (first === '' && last === '') return refused('network', cellFault.noNetwork())
  return readFirstAndLast(first, last)
}

function readDomain(cell: string): Read<string | null> {
  if (cell === '') return ok(null)
  const bare = cell.replace(/^@|^https?:\/\//iu, '').replace(/^www\.|\/.*$/giu, '')
  const read = companyDomainSchema.safeParse(bare)
  return read.success ? ok(read.data) : refused('domain', cellFault.noDomain(cell))
}

function readNumber(cell: string): Read<string | null> {
  if (cell === '') return ok(null)
  const number = corporateNumber(cell)
  return number === undefined ? refused('corporateNumber', cellFault.noNumber(cell)) : ok(number)
}

function readIgnored(cell: string): Read<boolean> {
  if (YES.test(cell)) return ok(true)
  return NO.test(cell) ? ok(false) : refused('ignored', cellFault.noYesOrNo(cell))
}

function readCompany(cell: string, ignored: Read<boolean>): Read<string> {
  if (cell.length > LONGEST_NAME) return refused('company', cellFault.tooLong(LONGEST_NAME))
  const mayBeMissing = !ignored.ok || ignored.value
  return cell === '' && !mayBeMissing ? refused('company', cellFault.noCompany()) : ok(cell)
}

/** A row of a table of addresses, or everything that is wrong with it. */
export function readRange(
  { line, cells }: FileRecord,
  columns: AddressColumns,
): Result<NewAddressRange, readonly RowFault[]> {
  const cell = (column: AddressColumn): string => {
    const place = columns[column]
    const text = place === undefined ? '' : (cells[place] ?? '')
    return text.normalize('NFKC').replaceAll('\u0000', '').trim()
  }
  const ignored = readIgnored(cell('ignored'))
  const span = readSpan(cell)
  const company = readCompany(cell('company'), ignored)
  const domain = readDomain(cell('domain'))
  const number = readNumber(cell('corporateNumber'))
  if (span.ok && company.ok && domain.ok && number.ok && ignored.ok)
    return ok({
      ...{ line, ...span.value, company: company.value, domain: domain.value },
      ...{ corporateNumber: number.value, ignored: ignored.value },
    })
  const faults = [span, company, domain, number, ignored].flatMap((read) => (read.ok ? [] : [read.error]))
  return err(
    faults.map(({ column, text }) => {
      const place = columns[column]
      return { line, column, text, ...(place !== undefined && { place: place + 1 }) }
    }),
  )
}
