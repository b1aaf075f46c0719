import type { ListEncoding } from '@shirube/contract'
import { encodingOfLine, isJapaneseUtf8, linesOf } from './detect-encoding.ts'
import { importFault, LONGEST_LINE } from './import-fault.ts'

/** What was noticed on the way through a file. */
export interface DecodeNotes {
  /** How many lines were written in another encoding than the rest. */
  otherLines: number
}

const LF = 0x0a
const CR = 0x0d

function linesIn(bytes: Uint8Array): number {
  let n = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) n += 1
  return n
}

/** One line whatever it is written in; a character that is none in any encoding becomes U+FFFD. */
function decodeLine(line: Buffer, encoding: ListEncoding, notes: DecodeNotes): string {
  try {
    if (encoding === 'utf-8' || !isJapaneseUtf8(line))
      return new TextDecoder(encoding, { fatal: true }).decode(line)
  } catch {
    // Not in the encoding of the rest: read by itself below.
  }
  notes.otherLines += 1
  return new TextDecoder(encodingOfLine(line)).decode(line)
}

/** Whole lines at once, and line by line only where one may be written in another encoding. */
function decodeLines(bytes: Buffer, encoding: ListEncoding, notes: DecodeNotes): string {
  try {
    // Japanese in UTF-8 may pass for nonsense in Shift_JIS: each line is looked at.
    if (encoding === 'utf-8' || ![...linesOf(bytes)].some(isJapaneseUtf8))
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // One of the lines is written in another encoding.
  }
  return [...linesOf(bytes)].map((line) => decodeLine(line, encoding, notes)).join('')
}

/**
 * The text of a list, whole lines at a time. In these encodings no character holds the byte of a line feed, so that
 * lines are cut before they are read. Throws `too_large` at a line beyond 2 MB, before it is in memory.
 */
async function* narrowText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: ListEncoding,
  notes: DecodeNotes,
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  let lines = 1
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    const cut = Math.max(all.lastIndexOf(LF), all.lastIndexOf(CR)) + 1
    if (all.length - cut > LONGEST_LINE) throw importFault.lineTooLong(lines + linesIn(all.subarray(0, cut)))
    if (cut > 0) {
      const whole = all.subarray(0, cut)
      lines += linesIn(whole)
      yield decodeLines(whole, encoding, notes)
    }
    rest = all.subarray(cut)
  }
  if (rest.length > 0) yield decodeLines(rest, encoding, notes)
}

async function* wideText(bytes: AsyncIterable<Uint8Array>, encoding: ListEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let [lines, since] = [1, 0]
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    const breaks = text.split('\n').length - 1
    since = breaks === 0 ? since + text.length : text.length - text.lastIndexOf('\n')
    lines += breaks
    if (since > LONGEST_LINE / 2) throw importFault.lineTooLong(lines)
    yield text
  }
  yield decoder.decode()
}

/** The text of a list in parts. */
export const decodeText = (
  bytes: AsyncIterable<Uint8Array>,
  encoding: ListEncoding,
  notes: DecodeNotes,
): AsyncGenerator<string> =>
  encoding.startsWith('utf-16') ? wideText(bytes, encoding) : narrowText(bytes, encoding, notes)
