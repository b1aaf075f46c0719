import type { ImportFormat } from '@shirube/contract'
import { beginsWith } from '../../file/begins-with.ts'
import type { DecodeNotes } from './decode-lines.ts'
import { detectEncoding } from './detect-encoding.ts'
import { findHeaders, fingerprintOf } from './find-headers.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { importFault } from './import-fault.ts'
import type { OpenBytes } from './open-bytes.ts'
import { type FileRecord, type Reading, readRecords } from './read-records.ts'

const START = 256 * 1024
const SAMPLE = 20
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** The first 256 KB. */
export async function startOf(open: OpenBytes): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of await open()) {
    parts.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= START) break
  }
  return Buffer.concat(parts).subarray(0, START)
}

/** True for an Excel workbook; refuses what is no list at all. */
export function isWorkbook(start: Uint8Array): boolean {
  if (beginsWith(start, OLE)) throw importFault.oldWorkbook()
  return beginsWith(start, ZIP)
}

/** How the bytes of a text are to be read. Throws `bad_input` for what is no text. */
export function readingOf(start: Buffer): Omit<Reading, 'kind'> {
  const encoding = detectEncoding(start)
  const text = new TextDecoder(encoding).decode(start, { stream: true })
  if (text.slice(0, 4000).includes('\u0000')) throw importFault.binary()
  return { encoding, delimiter: guessDelimiter(text) }
}

/** What a list is: how it is read, what stands over its columns, how many rows it has, and the first of them. */
export interface Survey {
  readonly format: ImportFormat
  readonly rows: number
  readonly sample: readonly FileRecord[]
}

/**
 * Reads a list once from beginning to end, so that whatever is wrong with the file as a whole is said before the
 * first row is taken in. Throws what names the line at fault.
 */
export async function surveyList(open: OpenBytes, reading: Reading): Promise<Survey> {
  const notes: DecodeNotes = { otherLines: 0 }
  const first: FileRecord[] = []
  let all = 0
  for await (const record of readRecords(await open(), reading, notes)) {
    if (first.length < SAMPLE * 2) first.push(record)
    all += 1
  }
  const { headerLine, headers } = findHeaders(first)
  const before = first.filter((one) => one.line <= headerLine).length
  if (all - before <= 0) throw importFault.empty()
  const fingerprint = fingerprintOf(headers)
  return {
    format: { ...reading, headerLine, headers: [...headers], otherLines: notes.otherLines, fingerprint },
    rows: all - before,
    sample: first.filter((one) => one.line > headerLine).slice(0, SAMPLE),
  }
}

/** The rows of a list that hold people. */
export async function* peopleRows(open: OpenBytes, format: ImportFormat): AsyncGenerator<FileRecord> {
  for await (const record of readRecords(await open(), format))
    if (record.line > format.headerLine) yield record
}
