import { Readable } from 'node:stream'
import { inflateRawSync } from 'node:zlib'
import { type CellValue, readSheet } from 'read-excel-file/node'
import { importFault } from './import-fault.ts'
import type { OpenBytes } from './open-bytes.ts'

/** The most bytes of a workbook that is read; beyond, a list is better kept as CSV. */
const LARGEST_WORKBOOK = 25 * 1024 * 1024
const LARGEST_UNPACKED = 256 * 1024 * 1024

const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06])

function inflatedSize(zip: Buffer, entry: number, most: number): number {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  if (zip.readUInt32LE(local) !== LOCAL) throw new RangeError('no entry where the directory says')
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (method === 0) return packed
  return inflateRawSync(zip.subarray(from, from + packed), { maxOutputLength: Math.max(1, most) }).length
}

/** Unpacks every part once and counts, whatever sizes the archive claims: a bomb is refused before it is parsed. */
function refuseBomb(zip: Buffer): void {
  const end = zip.lastIndexOf(END)
  if (end < 0) throw new RangeError('no directory')
  let left = LARGEST_UNPACKED
  let at = zip.readUInt32LE(end + 16)
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry in the directory')
    left -= inflatedSize(zip, at, left)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

const tooLong = (error: unknown): boolean =>
  error instanceof RangeError && (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'

const cellText = (value: CellValue | null): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : ''
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/**
 * The first sheet of a workbook as CSV: dates as `YYYY-MM-DD`, formulas as what they came to. From here on a
 * workbook is a list like any other.
 */
export async function workbookAsCsv(zip: Buffer): Promise<string> {
  try {
    refuseBomb(zip)
    const rows = await readSheet(zip)
    return rows.map((row) => `${row.map((cell) => quoted(cellText(cell))).join(',')}\r\n`).join('')
  } catch (error) {
    throw tooLong(error) ? importFault.largeWorkbook() : importFault.brokenWorkbook(error)
  }
}

/** The bytes of a workbook as a whole. Throws `too_large` beyond the limit. */
async function wholeWorkbook(open: OpenBytes): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of await open()) {
    size += (chunk as Buffer).length
    if (size > LARGEST_WORKBOOK) throw importFault.largeWorkbook()
    parts.push(chunk as Buffer)
  }
  return Buffer.concat(parts)
}

/** How a workbook is read once it is CSV. */
export const WORKBOOK_READING = { kind: 'workbook', encoding: 'utf-8', delimiter: ',' } as const

/** Reads a workbook as a whole: the bytes of the CSV that it holds. */
export const openWorkbook = async (open: OpenBytes): Promise<Readable> =>
  Readable.from([Buffer.from(await workbookAsCsv(await wholeWorkbook(open)))])
