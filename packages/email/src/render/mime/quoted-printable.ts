const CR = 13
const LF = 10
const EQUALS = 61
// One character of a line is left for the `=` of a soft line break (RFC 2045, 6.7).
const ROOM = 75
const SOFT_BREAK = '=\r\n'
const HEX = Buffer.from('0123456789ABCDEF')
const SAFE = /^[!-<>-~]*$/u

/** The bytes of the UTF-8 character that begins with this byte. */
function charLength(lead: number): number {
  if (lead < 0xc0) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

const isSafe = (byte: number): boolean => byte > 32 && byte < 127 && byte !== EQUALS
const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9
const endsLine = (byte: number | undefined): boolean => byte === undefined || byte === CR || byte === LF

/** Writes bytes into a buffer that is large enough, keeping to the length of lines. */
class Writer {
  private readonly out: Buffer
  private at = 0
  column = 0

  constructor(size: number) {
    this.out = Buffer.allocUnsafe(size * 4 + 16)
  }

  break(soft: boolean): void {
    if (soft) this.out[this.at++] = EQUALS
    this.out[this.at++] = CR
    this.out[this.at++] = LF
    this.column = 0
  }

  literal(byte: number): void {
    this.out[this.at++] = byte
    this.column++
  }

  escaped(byte: number): void {
    this.out[this.at++] = EQUALS
    this.out[this.at++] = HEX[byte >> 4] ?? 0
    this.out[this.at++] = HEX[byte & 15] ?? 0
    this.column += 3
  }

  finish(): string {
    return this.out.toString('latin1', 0, this.at)
  }
}

function encode(text: string): Writer {
  const bytes = Buffer.from(text)
  const writer = new Writer(bytes.length)
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === LF || byte === CR) {
      if (byte === CR && bytes[i + 1] === LF) i++
      writer.break(false)
      continue
    }
    const literal = isSafe(byte) || (isBlank(byte) && !endsLine(bytes[i + 1]))
    const begins = byte < 0x80 || byte >= 0xc0
    if (begins && writer.column + (literal ? 1 : 3 * charLength(byte)) > ROOM) writer.break(true)
    if (literal) writer.literal(byte)
    else writer.escaped(byte)
  }
  return writer
}

/** A text as quoted-printable: every line end becomes CRLF, no soft line break falls inside a character. */
export const quotedPrintable = (text: string): string => encode(text).finish()

/** Signed addresses and most values need nothing but their line ends. */
function safePiece(text: string): string {
  let piece = ''
  for (let at = 0; at < text.length; at += ROOM) piece += text.slice(at, at + ROOM) + SOFT_BREAK
  return piece
}

/**
 * A piece of a text as quoted-printable that ends its line, so that pieces can be encoded apart, some of them long
 * before the others, and be put together.
 */
export function quotedPiece(text: string): string {
  if (text === '') return ''
  if (SAFE.test(text)) return safePiece(text)
  const writer = encode(text)
  return writer.finish() + (writer.column === 0 ? '' : SOFT_BREAK)
}

/** Takes the soft line break off the end of a text made of pieces. */
export const endPieces = (text: string): string =>
  text.endsWith(SOFT_BREAK) ? text.slice(0, -SOFT_BREAK.length) : text
