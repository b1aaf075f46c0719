import { MOST_ADDRESS_RANGES } from '@shirube/contract'
import type { NewAddressRange } from '@shirube/db/address-range'
import { importFault } from '../import/file/import-fault.ts'
import type { OpenBytes } from '../import/file/open-bytes.ts'
import { type FileRecord, readRecords } from '../import/file/read-records.ts'
import { isWorkbook, readingOf, startOf } from '../import/file/survey-list.ts'
import { openWorkbook, WORKBOOK_READING } from '../import/file/workbook.ts'
import { type AddressColumns, addressColumns } from './address-columns.ts'
import { NAMED_FAULTS, type RowFault, tableFault } from './address-table-fault.ts'
import { readRange } from './read-range.ts'

/** How many of the first rows may stand above the heading. */
const ABOVE = 10
/** How many ranges are handed on at once. */
const AT_ONCE = 5000

/** The rows of a file whatever it is: a text of any encoding, or a workbook. */
async function recordsOf(open: OpenBytes): Promise<AsyncGenerator<FileRecord>> {
  const start = await startOf(open)
  if (start.length === 0) throw importFault.empty()
  if (!isWorkbook(start)) return readRecords(await open(), { kind: 'text', ...readingOf(start) })
  return readRecords(await openWorkbook(open), WORKBOOK_READING)
}

/**
 * The ranges of a table of addresses, some thousand at once, in bounded memory. Throws `bad_input` that names the
 * first wrong rows with line and column; nothing after the first wrong row is handed on.
 */
export async function* readAddressTable(open: OpenBytes): AsyncGenerator<readonly NewAddressRange[]> {
  let columns: AddressColumns | undefined
  let ranges: NewAddressRange[] = []
  const faults: RowFault[] = []
  let [above, rows] = [0, 0]
  for await (const record of await recordsOf(open)) {
    if (!columns) {
      columns = addressColumns(record.cells)
      above += 1
      if (!columns && above === ABOVE) break
      continue
    }
    rows += 1
    if (rows > MOST_ADDRESS_RANGES) throw tableFault.tooMany(MOST_ADDRESS_RANGES)
    const read = readRange(record, columns)
    if (read.ok) ranges.push(read.value)
    else faults.push(...read.error)
    if (faults.length >= NAMED_FAULTS) break
    if (ranges.length < AT_ONCE) continue
    if (faults.length === 0) yield ranges
    ranges = []
  }
  if (!columns) throw above === 0 ? importFault.empty() : tableFault.noColumns()
  if (faults.length > 0) throw tableFault.rows(faults.slice(0, NAMED_FAULTS))
  if (rows === 0) throw importFault.empty()
  if (ranges.length > 0) yield ranges
}
