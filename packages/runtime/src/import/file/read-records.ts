import { pipeline, Readable } from 'node:stream'
import { type ImportFormat, MOST_COLUMNS } from '@shirube/contract'
import { CsvError, parse } from 'csv-parse'
import { type DecodeNotes, decodeText } from './decode-lines.ts'
import { importFault, LONGEST_LINE } from './import-fault.ts'

/** One row of a list as it stands there. */
export interface FileRecord {
  /** The line in the file, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** How the bytes are read. */
export type Reading = Pick<ImportFormat, 'kind' | 'encoding' | 'delimiter'>

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number; readonly records: number }
}

/** A field that swallows line after line is one whose quotation mark nobody closed. */
function faultOf(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED')
    return importFault.openQuote(line)
  return importFault.badQuote(line)
}

const parserFor = ({ kind, delimiter }: Reading, onRow: (line: number) => void) =>
  parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: kind === 'text',
    max_record_size: LONGEST_LINE + 1024,
    on_record: (record: string[], info) => {
      onRow(kind === 'workbook' ? info.records : info.lines)
      return record
    },
  })

/**
 * The rows of a list one by one, in bounded memory; rows without a single word are left out. Throws what names the
 * line at fault.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  notes: DecodeNotes = { otherLines: 0 },
): AsyncGenerator<FileRecord> {
  // Rows that were read and not yet taken are lost with the fault: the line is noted where a row is read.
  let before = 0
  const parser = parserFor(reading, (line) => {
    before = line
  })
  const text = Readable.from(decodeText(bytes, reading.encoding, notes))
  // What breaks the text breaks the parser, and is thrown where its rows are read.
  pipeline(text, parser, () => undefined)
  try {
    for await (const parsed of parser) {
      const { record, info } = parsed as Parsed
      const line = reading.kind === 'workbook' ? info.records : info.lines
      if (record.length > MOST_COLUMNS) throw importFault.tooManyColumns(line, record.length)
      if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record }
    }
  } catch (error) {
    throw faultOf(error, before + 1)
  } finally {
    text.destroy()
    parser.destroy()
  }
}
